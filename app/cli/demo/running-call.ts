import { returnCase } from "#app/domain/cases/commands/return-case.server";
import { startCheck } from "#app/domain/cases/commands/start-check.server";
import { submitCase } from "#app/domain/cases/commands/submit-case.server";
import { decideCases } from "#app/domain/reviews/commands/decide-cases.server";
import { requestPlan } from "#app/domain/reviews/commands/request-plan.server";
import seed from "#drizzle/seed/demo/cases.json";
import { admit, confirmCopy } from "./check-case";
import type { Calendar } from "./dates";
import { openDemoCall } from "./demo-calls";
import { beginToJudge, judge } from "./judge";
import type { Cast } from "./people";
import { type Play, playOf } from "./play";
import { type DeskItem, routeCases } from "./route-cases";
import type { Stage } from "./stage";
import { writeCase } from "./write-case";

/** 2025: a call in full swing, with a case in every state on the way. Answers the reviewer who has most left to judge. */
export async function playRunningCall(stage: Stage, cast: Cast, calendar: Calendar, programmeId: string) {
  const { at, endOf } = calendar;
  const call = await openDemoCall((moment) => stage.as(cast.manager, moment), {
    ...{ year: 2025, note: "演示，评审中", noteEn: "demonstration, being judged", short: true, programmeId },
    ...{ madeAt: at(-33), opensAt: at(-30, "09:00"), closesAt: endOf(6), reviewsCloseAt: endOf(20) },
  });
  const play = playOf(stage, cast, call.id);
  const desks = await judgeFirst(play, calendar);
  await admitMore(play, calendar);
  await leaveOnTheWay(play, calendar);
  return busiest(desks);
}

async function handIn({ callId, institution }: Play, key: string, text: keyof typeof seed, at: Date) {
  const ctx = await institution(key, at);
  const caseId = await writeCase(ctx, { callId, seed: seed[text] });
  await submitCase(ctx, { caseId });
  return caseId;
}

/** Three cases reach the reviewers: one is judged by all and decided, one by some, one by nobody yet. */
async function judgeFirst(play: Play, { at }: Calendar): Promise<DeskItem[]> {
  const { callId, stage, cast, organiser } = play;
  const decided = await handIn(play, "third", "quietward", at(-26));
  const judging = await handIn(play, "street", "knocking", at(-25));
  const waiting = await handIn(play, "second", "prescriptions", at(-24));
  const officer = await organiser("officer", at(-20));
  for (const caseId of [decided, judging, waiting]) await admit(officer, caseId);
  await stage.settle(at(-20, "10:30"));
  for (const caseId of [decided, judging, waiting]) await confirmCopy(await organiser("officer", at(-19)), caseId);

  const desks = await routeCases(stage, cast, callId, at(-18));
  const judgedByAll = desks.filter(({ caseId }) => caseId === decided);
  const [first, second] = desks.filter(({ caseId }) => caseId === judging);
  for (const { assignmentId, reviewer, reviewerId } of [...judgedByAll, ...(first ? [first] : [])]) {
    const ctx = await stage.as(reviewerId, at(-14, "20:30"));
    await judge(ctx, { assignmentId, callId, merit: 0.84, reviewer });
  }
  if (second) await beginToJudge(await stage.as(second.reviewerId, at(-10, "21:15")), { ...second, callId });
  await decideCases(await organiser("chair", at(-5)), { callId, caseIds: [decided], level: "typical" });
  return desks.filter(({ assignmentId, caseId }) => caseId !== decided && assignmentId !== first?.assignmentId);
}

/** Two admitted later: one with its blind copy still to be confirmed, one confirmed and in a plan that waits to be applied. */
async function admitMore(play: Play, { at }: Calendar) {
  const { callId, stage, organiser } = play;
  const unconfirmed = await handIn(play, "first", "chestpain", at(-9));
  const confirmed = await handIn(play, "tcm", "tcm", at(-8));
  for (const caseId of [unconfirmed, confirmed]) await admit(await organiser("officer", at(-4)), caseId);
  await stage.settle(at(-4, "10:30"));
  await confirmCopy(await organiser("officer", at(-3)), confirmed);
  await requestPlan(await organiser("officer", at(-2)), { callId });
  await stage.settle(at(-2, "10:02"));
}

/** One submitted, one being checked, one sent back for revision, one still being written. */
async function leaveOnTheWay(play: Play, { at, endOf }: Calendar) {
  const { callId, institution, organiser } = play;
  await handIn(play, "maternity", "maternity", at(-1, "17:45"));
  const checking = await handIn(play, "cdc", "myopia", at(-6));
  await startCheck(await organiser("officer", at(-1)), { caseId: checking });
  const returned = await handIn(play, "county", "imaging", at(-7));
  const officer = await organiser("officer", at(-3, "16:00"));
  await startCheck(officer, { caseId: returned });
  await returnCase(officer, {
    caseId: returned,
    reasons: ["no-seal", "name-not-as-on-seal"],
    note: "请上传加盖公章的申报表，单位名称须与公章一致；成效表中“—”请注明含义。",
    dueAt: endOf(7),
  });
  await writeCase(await institution("first", at(-1, "21:30")), { callId, seed: seed.outpatient, sections: 2 });
}

/** Whose desk shows most: several cases left, or one begun. */
function busiest(desks: readonly DeskItem[]): string {
  const left = new Map<string, number>();
  for (const { reviewerId } of desks) left.set(reviewerId, (left.get(reviewerId) ?? 0) + 1);
  const [most] = [...left].sort(([, one], [, other]) => other - one);
  if (!most) throw new Error("no reviewer of the demo has a case left");
  return most[0];
}
