import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { institutionTypes } from "#app/domain/people/institution-types";
import { nameIn } from "#app/domain/people/named";
import {
  INSTITUTIONS_PER_PAGE,
  institutionsOfInstallation,
} from "#app/domain/people/queries/institutions-of-installation.server";
import { organiserRoles } from "#app/domain/people/roles";
import { formatDate } from "#app/i18n/format";
import type { PageHandle } from "#app/ui/document/page-handle";
import { Main } from "#app/ui/frame/main";
import { useLanguage } from "#app/ui/language";
import { Empty } from "#app/ui/state/empty";
import { PageHead } from "#app/ui/state/page-head";
import { DataTable } from "#app/ui/table/data-table";
import { FilterSearch } from "#app/ui/table/filter-fields";
import { FilterForm } from "#app/ui/table/filter-form";
import { Pager } from "#app/ui/table/pager";
import { forOrganiser } from "#app/web/area.server";
import { pageOf } from "#app/web/page-of";

export const handle = { title: "people.institutions-title" } satisfies PageHandle;

export const loader = forOrganiser(organiserRoles, async (ctx, { request }) => {
  const { searchParams } = new URL(request.url);
  const page = pageOf(searchParams);
  const search = (searchParams.get("q") ?? "").slice(0, 100);
  return { page, pageSize: INSTITUTIONS_PER_PAGE, ...(await institutionsOfInstallation(ctx, { search, page })) };
});

export default function InstitutionsScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { rows, total, page, pageSize } = useLoaderData<typeof loader>();
  return (
    <Main>
      <PageHead title={t("people.institutions-title")} sub={t("people.institutions-count", { count: total })} />
      <FilterForm>
        <FilterSearch label={t("people.institutions-search")} />
      </FilterForm>
      <DataTable
        caption={t("people.institutions-title")}
        rows={rows}
        empty={<Empty title={t("people.institutions-empty")}>{t("people.institutions-empty-text")}</Empty>}
        columns={[
          {
            key: "name",
            head: t("people.institution-name"),
            isName: true,
            cell: ({ id, name }) => <Link to={`/organiser/institutions/${id}`}>{name}</Link>,
          },
          {
            key: "type",
            head: t("people.institution-type"),
            cell: ({ type }) => nameIn(institutionTypes, type, language),
          },
          { key: "region", head: t("people.institutions-region"), cell: ({ regionName }) => regionName },
          { key: "code", head: t("people.credit-code"), cell: ({ creditCode }) => creditCode },
          {
            key: "contact",
            head: t("people.institutions-contact"),
            cell: ({ contactName, contactMobile, contactEmail }) =>
              [contactName, contactMobile ?? contactEmail].filter(Boolean).join(" "),
          },
          { key: "people", head: t("people.institutions-people"), align: "right", cell: ({ members }) => members },
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
