import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import { callForOrganiser } from "#app/domain/calls/queries/call-for-organiser.server";
import { missingToOpen } from "#app/domain/calls/readiness";
import { organiserRoles } from "#app/domain/people/roles";
import { stuckOf, tallyOf, tallyTracks } from "#app/domain/reviews/call-overview";
import {
  callProgress,
  closedReviewers,
  draftsOfCall,
  unpledgedReviewers,
} from "#app/domain/reviews/queries/call-progress.server";
import { formatDateTime } from "#app/i18n/format";
import { publicPath } from "#app/i18n/public-path";
import { Checklist } from "#app/ui/calls/checklist";
import { OverviewFunnel } from "#app/ui/calls/overview-funnel";
import { OverviewStages } from "#app/ui/calls/overview-stages";
import { OverviewStuck } from "#app/ui/calls/overview-stuck";
import { OverviewTracks } from "#app/ui/calls/overview-tracks";
import { CallStateBadge } from "#app/ui/calls/state-badge";
import type { PageHandle } from "#app/ui/document/page-handle";
import { Main } from "#app/ui/frame/main";
import { useLanguage } from "#app/ui/language";
import { PageHead } from "#app/ui/state/page-head";
import { forOrganiser } from "#app/web/area.server";
import { pathParam } from "#app/web/paths.server";

export const handle = { title: "calls.overview-title" } satisfies PageHandle;

export const loader = forOrganiser(organiserRoles, async (ctx, { params }) => {
  const structure = await callForOrganiser(ctx, pathParam(params, "callId", "call.not-found"));
  const { call, tracks } = structure;
  const { read } = ctx.db;
  const cases = await callProgress(read, call.id);
  const rules = { reviewsPerCase: call.settings.reviewsPerCase, reviewsCloseAt: call.reviewsCloseAt };
  return {
    ...{ call, now: ctx.now, tracks: tallyTracks(tracks, cases, rules) },
    missing: missingToOpen(structure, ctx.now),
    tally: tallyOf(cases, rules),
    stuck: stuckOf(cases, rules, ctx.now),
    unpledged: (await unpledgedReviewers(read, call.id)).map(({ name }) => name),
    closed: call.releasedAt || call.state === "closed" ? [] : await closedReviewers(read, call.id),
    drafts: await draftsOfCall(read, call.id),
  };
});

export default function OverviewScreen() {
  const { call, tracks, missing, tally, stuck, unpledged, closed, drafts, now } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const language = useLanguage();
  const isDraft = call.state === "draft";
  const goOn = isDraft ? (
    <Link className="btn btn-primary" to={`/organiser/calls/${call.id}/opening`}>
      {t("calls.go-open")}
    </Link>
  ) : (
    <a className="btn" href={publicPath(language, `/calls/${call.slug}`)}>
      {t("calls.overview-open-page")}
    </a>
  );
  return (
    <Main>
      <PageHead
        title={nameIn(language, call)}
        sub={
          <>
            <CallStateBadge state={call.state} />{" "}
            {isDraft ? t("calls.overview-draft") : formatDateTime(language, now, now)}
          </>
        }
        actions={goOn}
      />
      {isDraft ? (
        <Checklist callId={call.id} missing={missing} />
      ) : (
        <>
          <OverviewStages call={call} tally={tally} now={now} />
          <OverviewStuck stuck={stuck} unpledged={unpledged} closed={closed} now={now} />
          <OverviewFunnel tally={tally} drafts={drafts} />
          <OverviewTracks tracks={tracks} />
        </>
      )}
    </Main>
  );
}
