import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { callForOrganiser } from "#app/domain/calls/queries/call-for-organiser.server";
import { conditionsOf } from "#app/domain/cases/list-conditions";
import { CASES_A_PAGE, casesOfCall } from "#app/domain/cases/queries/cases-of-call.server";
import { nextToCheck } from "#app/domain/cases/queries/next-to-check.server";
import { organiserRoles } from "#app/domain/people/roles";
import type { PageHandle } from "#app/ui/document/page-handle";
import { CaseFilters } from "#app/ui/check/case-filters";
import { CasesTable } from "#app/ui/check/cases-table";
import { CheckDone } from "#app/ui/check/check-done";
import { Main } from "#app/ui/frame/main";
import { PageHead } from "#app/ui/state/page-head";
import { Pager } from "#app/ui/table/pager";
import { forOrganiser } from "#app/web/area.server";
import { pageOf } from "#app/web/page-of";
import { pathParam } from "#app/web/paths.server";

export const handle = { title: "cases.officer-list" } satisfies PageHandle;

export const loader = forOrganiser(organiserRoles, async (ctx, { request, params }) => {
  const callId = pathParam(params, "callId", "call.not-found");
  const { searchParams } = new URL(request.url);
  const conditions = conditionsOf(searchParams);
  const page = pageOf(searchParams);
  const { tracks } = await callForOrganiser(ctx, callId);
  const { role } = ctx.actor.organiser;
  const mayHandle = role === "manager" || role === "officer";
  return {
    ...(await casesOfCall(ctx, callId, conditions, page)),
    tracks,
    page,
    pageSize: CASES_A_PAGE,
    mayHandle,
    summary: `/organiser/calls/${callId}/summary.xlsx`,
    next: mayHandle ? await nextToCheck(ctx, { callId }) : null,
    isNarrowed: Boolean(conditions.filter || conditions.trackId || conditions.categoryId || conditions.text),
    now: ctx.now,
  };
});

export default function CasesScreen() {
  const { rows, total, counts, overdue, tracks, page, pageSize, mayHandle, summary, next, isNarrowed, now } =
    useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const all = Object.values(counts).reduce((sum, inState) => sum + inState, 0);
  const waiting = (counts.submitted ?? 0) + (counts.recommended ?? 0);
  const sub = [
    t("cases.officer-count", { count: all }),
    t("cases.officer-waiting", { count: waiting }),
    ...(overdue > 0 ? [t("cases.officer-overdue", { count: overdue })] : []),
  ];
  return (
    <Main>
      <PageHead
        title={t("cases.officer-list")}
        sub={sub.join(" · ")}
        actions={
          <>
            {mayHandle && all > 0 && (
              <a className="btn" href={summary}>
                {t("summary.go")}
              </a>
            )}
            {next && (
              <Link className="btn btn-primary" to={`/organiser/cases/${next}`}>
                {t("cases.officer-next")}
              </Link>
            )}
          </>
        }
      />
      <CheckDone />
      <CaseFilters tracks={tracks} counts={counts} waiting={waiting} overdue={overdue} />
      <CasesTable rows={rows} isNarrowed={isNarrowed} now={now} />
      <Pager page={page} pageSize={pageSize} total={total} />
    </Main>
  );
}
