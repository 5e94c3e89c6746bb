import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ACCOUNTS_PER_PAGE, accountsOfInstallation } from "#app/domain/people/queries/accounts-of-installation.server";
import { formatDate } from "#app/i18n/format";
import type { PageHandle } from "#app/ui/document/page-handle";
import { Main } from "#app/ui/frame/main";
import { useLanguage } from "#app/ui/language";
import { accountRoles } from "#app/ui/people/account-roles";
import { AccountState } from "#app/ui/people/account-state";
import { SystemTabs } from "#app/ui/people/system-tabs";
import { Empty } from "#app/ui/state/empty";
import { DataTable } from "#app/ui/table/data-table";
import { FilterSearch } from "#app/ui/table/filter-fields";
import { FilterForm } from "#app/ui/table/filter-form";
import { Pager } from "#app/ui/table/pager";
import { forAdministrator } from "#app/web/area.server";
import { pageOf } from "#app/web/page-of";

export const handle = { title: "system.people" } satisfies PageHandle;

export const loader = forAdministrator(async (ctx, { request }) => {
  const { searchParams } = new URL(request.url);
  const page = pageOf(searchParams);
  const search = (searchParams.get("q") ?? "").slice(0, 100);
  return { page, pageSize: ACCOUNTS_PER_PAGE, ...(await accountsOfInstallation(ctx, { search, page })) };
});

export default function AccountsScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { rows, total, page, pageSize } = useLoaderData<typeof loader>();
  return (
    <Main>
      <SystemTabs sub={t("system.accounts-count", { count: total })} />
      <FilterForm>
        <FilterSearch label={t("system.accounts-search")} />
      </FilterForm>
      <DataTable
        caption={t("system.people")}
        rows={rows}
        empty={<Empty title={t("system.accounts-empty")}>{t("system.accounts-empty-text")}</Empty>}
        columns={[
          {
            key: "name",
            head: t("people.name"),
            isName: true,
            cell: ({ id, name, closedAt }) => (
              <>
                <Link to={`/organiser/system/accounts/${id}`}>{name}</Link> <AccountState closedAt={closedAt} />
              </>
            ),
          },
          { key: "email", head: t("people.email"), cell: ({ email }) => email },
          {
            key: "roles",
            head: t("people.account-roles"),
            cell: (account) =>
              accountRoles(t, language, account).join(t("people.list-comma")) || (
                <span className="muted">{t("people.account-no-role")}</span>
              ),
          },
          {
            key: "since",
            head: t("people.members-since"),
            cell: ({ createdAt }) => formatDate(language, createdAt),
          },
        ]}
      />
      <Pager page={page} pageSize={pageSize} total={total} />
    </Main>
  );
}
