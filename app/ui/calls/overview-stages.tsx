import { useTranslation } from "react-i18next";
import type { CallDates } from "#app/domain/calls/deadlines";
import type { CallState } from "#app/domain/calls/lifecycle";
import { publicStage } from "#app/domain/calls/public-stage";
import type { Tally } from "#app/domain/reviews/call-overview";
import { formatDate, formatDay, formatDeadline, formatNumber } from "#app/i18n/format";
import { useLanguage } from "../language";
import { type Stage, Stages } from "../state/stages";

interface StagedCall extends CallDates {
  state: CallState;
  releasedAt: Date | null;
  closedAt: Date | null;
}

/** The life of a call from submission to its end, with what has come of each stage. */
export function OverviewStages({ call, tally, now }: { call: StagedCall; tally: Tally; now: Date }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const number = (value: number) => formatNumber(language, value);
  const until = (moment: Date | null) => (moment ? formatDeadline(language, moment, now) : t("calls.date-open"));
  const { opensAt, closesAt, reviewsCloseAt, releasedAt, closedAt } = call;
  const stage = publicStage(call, now);
  const stages: Stage[] = [
    {
      name: t("calls.stage-submission"),
      state: stage === "soon" ? "next" : stage === "open" ? "now" : "done",
      when: t("calls.stage-from-to", { from: opensAt ? formatDay(language, opensAt) : "", to: until(closesAt) }),
      says: t("calls.stage-cases", { count: tally.submitted }),
      share: passed(opensAt, closesAt, now),
    },
    {
      name: t("calls.stage-judging"),
      // reviewers may begin while cases still come in
      state:
        stage === "released" || stage === "off" ? "done" : stage === "judging" || tally.reviewed > 0 ? "now" : "next",
      when: t("calls.stage-until", { to: until(reviewsCloseAt) }),
      says: t("calls.stage-reviews", { done: number(tally.reviewed), all: number(tally.wanted) }),
      share: passed(closesAt, reviewsCloseAt, now),
    },
    {
      name: t("calls.stage-results"),
      state: releasedAt ? "done" : "next",
      when: releasedAt ? formatDate(language, releasedAt) : t("calls.stage-waits"),
    },
    {
      name: t("calls.stage-closed"),
      state: closedAt ? "done" : "next",
      when: closedAt ? formatDate(language, closedAt) : t("calls.stage-waits"),
    },
  ];
  return <Stages label={t("calls.stages")} stages={stages} />;
}

/** How much of the time between two moments has passed, 0 to 1. */
function passed(from: Date | null, to: Date | null, now: Date) {
  if (!from || !to || to <= from) return 0;
  return Math.min(1, Math.max(0, (now.getTime() - from.getTime()) / (to.getTime() - from.getTime())));
}
