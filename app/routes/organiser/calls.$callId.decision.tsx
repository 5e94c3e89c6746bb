import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { callForOrganiser } from "#app/domain/calls/queries/call-for-organiser.server";
import { organiserRoles } from "#app/domain/people/roles";
import { decideCases } from "#app/domain/reviews/commands/decide-cases.server";
import { releaseResults } from "#app/domain/reviews/commands/release-results.server";
import { decisionForm } from "#app/domain/reviews/organiser-forms";
import { mayDecide, mayReleaseResults } from "#app/domain/reviews/permissions";
import { rankingOfCall } from "#app/domain/reviews/queries/ranking-of-call.server";
import { narrowRanking, rankingConditionsOf } from "#app/domain/reviews/ranking-conditions";
import { formatDateTime } from "#app/i18n/format";
import type { PageHandle } from "#app/ui/document/page-handle";
import { FormErrors } from "#app/ui/form/form-errors";
import { Main } from "#app/ui/frame/main";
import { useLanguage } from "#app/ui/language";
import { DecideBar } from "#app/ui/reviews/decide-bar";
import { DecisionFacts } from "#app/ui/reviews/decision-facts";
import { Ranking } from "#app/ui/reviews/ranking";
import { RankingFilters } from "#app/ui/reviews/ranking-filters";
import { ReleaseResults } from "#app/ui/reviews/release-results";
import { Message } from "#app/ui/state/message";
import { PageHead } from "#app/ui/state/page-head";
import { Pager } from "#app/ui/table/pager";
import { forOrganiser } from "#app/web/area.server";
import { submitForm } from "#app/web/forms.server";
import { pageOf } from "#app/web/page-of";
import { pathParam } from "#app/web/paths.server";

export const handle = { title: "reviews.decision-title" } satisfies PageHandle;

const PAGE = 100;

export const loader = forOrganiser(organiserRoles, async (ctx, { request, params }) => {
  const callId = pathParam(params, "callId", "call.not-found");
  const { tracks, criteria } = await callForOrganiser(ctx, callId);
  const { call, rows } = await rankingOfCall(ctx, { callId });
  const { searchParams } = new URL(request.url);
  const conditions = rankingConditionsOf(searchParams);
  const shown = narrowRanking(rows, conditions);
  const page = pageOf(searchParams);
  const complete = shown.filter(({ state, totals, assigned }) => state === "judging" && totals.length >= assigned);
  return {
    ...{ tracks, page, top: conditions.top, levels: call.settings.awardLevels, releasedAt: call.releasedAt },
    rows: shown.slice((page - 1) * PAGE, page * PAGE).map(({ caseId, ...row }) => ({ id: caseId, ...row })),
    total: shown.length,
    picked: complete.slice(0, conditions.top).map(({ caseId }) => caseId),
    all: rows.map(({ state, level, totals, assigned }) => ({
      ...{ level, isDecided: state !== "judging", isComplete: totals.length >= assigned },
    })),
    mostPoints: criteria.reduce((sum, { points }) => sum + points, 0),
    mayDecide: mayDecide(ctx.actor, call) === null,
    mayRelease: mayReleaseResults(ctx.actor, call) === null,
    now: ctx.now,
  };
});

export const action = forOrganiser(["manager", "chair"], (ctx, { request, params }) => {
  const callId = pathParam(params, "callId", "call.not-found");
  const here = `/organiser/calls/${callId}/decision`;
  return submitForm(request, ctx.actor.language, decisionForm, async (form) => {
    if (form.intent === "release") {
      const { released } = await releaseResults(ctx, { callId });
      return `${here}?released=${released}`;
    }
    const level = form.level === "none" ? null : form.level;
    await decideCases(ctx, { callId, caseIds: form.caseIds, level, note: form.note });
    return here + new URL(request.url).search.replace(/([?&])top=\d*&?/, "$1");
  });
});

export default function DecisionScreen() {
  const view = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation();
  const language = useLanguage();
  const { releasedAt, all, levels } = view;
  const errors = [
    ...(lastResult?.error?.[""] ?? []),
    ...(lastResult?.error?.caseIds ?? []),
    ...(lastResult?.error?.level ?? []),
  ];
  return (
    <>
      <Main>
        <PageHead title={t("reviews.decision-title")} sub={t("reviews.decision-sub")} />
        <FormErrors errors={errors} />
        {releasedAt && (
          <div className="mb-6">
            <Message tone="calm">
              <p>{t("reviews.released-at", { moment: formatDateTime(language, releasedAt, view.now) })}</p>
            </Message>
          </div>
        )}
        <DecisionFacts all={all} levels={levels} />
        <RankingFilters tracks={view.tracks} levels={levels} />
        <Ranking view={view} />
        <Pager page={view.page} pageSize={PAGE} total={view.total} />
        {view.mayRelease && <ReleaseResults all={all} levels={levels} />}
      </Main>
      {view.mayDecide && all.length > 0 && <DecideBar levels={levels} />}
    </>
  );
}
