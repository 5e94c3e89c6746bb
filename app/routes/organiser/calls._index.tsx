import { Link, useLoaderData } from "@remix-run/react";
import { Plus } from "lucide-react";
import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import { mayCreateCall } from "#app/domain/calls/permissions";
import { callsOfOrganiser } from "#app/domain/calls/queries/calls-of-organiser.server";
import { organiserRoles } from "#app/domain/people/roles";
import { formatDeadline } from "#app/i18n/format";
import { CallStateBadge } from "#app/ui/calls/state-badge";
import type { PageHandle } from "#app/ui/document/page-handle";
import { Main } from "#app/ui/frame/main";
import { Icon } from "#app/ui/icon";
import { useLanguage } from "#app/ui/language";
import { Empty } from "#app/ui/state/empty";
import { PageHead } from "#app/ui/state/page-head";
import { DataTable } from "#app/ui/table/data-table";
import { forOrganiser } from "#app/web/area.server";

export const handle = { title: "calls.list-title" } satisfies PageHandle;

export const loader = forOrganiser(organiserRoles, async (ctx) => ({
  calls: await callsOfOrganiser(ctx),
  mayCreate: mayCreateCall(ctx.actor) === null,
  now: ctx.now,
}));

export default function CallsScreen() {
  const { calls, mayCreate, now } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const language = useLanguage();
  const create = mayCreate && (
    <Link className="btn btn-primary" to="/organiser/calls/new">
      <Icon of={Plus} />
      {t("calls.new")}
    </Link>
  );
  return (
    <Main>
      <PageHead title={t("calls.list-title")} sub={t("calls.list-sub")} actions={create} />
      <DataTable
        caption={t("calls.list-title")}
        rows={calls}
        empty={
          <Empty title={t("calls.list-empty-title")} actions={create}>
            <p>{t(mayCreate ? "calls.list-empty-text" : "calls.list-empty-reader")}</p>
          </Empty>
        }
        columns={[
          {
            key: "name",
            head: t("calls.column-name"),
            isName: true,
            cell: (call) => (
              <>
                <Link to={`/organiser/calls/${call.id}`}>{nameIn(language, call)}</Link>{" "}
                {call.isDemo && <span className="tag">{t("calls.demo")}</span>}
              </>
            ),
          },
          { key: "year", head: t("calls.column-year"), align: "right", cell: ({ year }) => year },
          { key: "state", head: t("calls.column-state"), cell: ({ state }) => <CallStateBadge state={state} /> },
          {
            key: "closes",
            head: t("calls.column-closes"),
            cell: ({ closesAt }) => (closesAt ? formatDeadline(language, closesAt, now) : t("calls.date-open")),
          },
          {
            key: "clone",
            head: "",
            align: "right",
            cell: ({ id }) => mayCreate && <Link to={`/organiser/calls/${id}/clone`}>{t("calls.clone")}</Link>,
          },
        ]}
      />
    </Main>
  );
}
