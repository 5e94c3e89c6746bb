import { writeCase } from "#app/cli/demo/write-case";
import { portal } from "#app/domain/actor";
import { makeEdition } from "#app/domain/casebook/commands/make-edition.server";
import { prepareRelease, writeRelease } from "#app/domain/casebook/commands/release-edition.server";
import { admitCase } from "#app/domain/cases/commands/admit-case.server";
import { confirmBlindCopy } from "#app/domain/cases/commands/confirm-blind-copy.server";
import { prepareBlindCopy, writeBlindCopy } from "#app/domain/cases/commands/make-blind-copy.server";
import { startCheck } from "#app/domain/cases/commands/start-check.server";
import { submitCase } from "#app/domain/cases/commands/submit-case.server";
import type { Context } from "#app/domain/context.server";
import { applyPlan } from "#app/domain/reviews/commands/apply-plan.server";
import { decideCases } from "#app/domain/reviews/commands/decide-cases.server";
import { keepPlan } from "#app/domain/reviews/commands/keep-plan.server";
import { releaseResults } from "#app/domain/reviews/commands/release-results.server";
import { requestPlan } from "#app/domain/reviews/commands/request-plan.server";
import { saveReview } from "#app/domain/reviews/commands/save-review.server";
import { submitReview } from "#app/domain/reviews/commands/submit-review.server";
import { computePlan, readPlanOrder } from "#app/domain/reviews/compute-plan.server";
import { assignmentsOfPlan } from "#app/domain/reviews/queries/assignments-of-plan.server";
import { criteriaOfCall } from "#app/domain/reviews/queries/criteria-of-call.server";
import seed from "#drizzle/seed/demo/cases.json";

/** The road of a case through the product's own commands, one step a function; what jobs do is done at once. */

/** A complete draft of the writer's institution. */
export const written = (writer: Context, callId: string) => writeCase(writer, { callId, seed: seed.quietward });

/** The same, one of its numbers tied to an indicator. */
export function writtenWithEvidence(writer: Context, callId: string) {
  const timely = {
    ...{ name: "社工介入及时率", definition: "分子：二十四小时内到场的次数；分母：二级以上预警的次数", unit: "%" },
    ...{ baselinePeriod: "", baseline: "", period: "2024年", value: "96", source: "社工部登记", ties: ["96%"] },
  };
  return writeCase(writer, { callId, seed: { ...seed.quietward, indicators: [timely] } });
}

/** Handed in. */
export async function handedIn(writer: Context, callId: string): Promise<string> {
  const caseId = await written(writer, callId);
  await submitCase(writer, { caseId });
  return caseId;
}

/** Admitted, with a blind copy that waits for its officer. */
export async function admitted(officer: Context, caseId: string) {
  await startCheck(officer, { caseId });
  await admitCase(officer, { caseId });
  const prepared = await prepareBlindCopy(officer, caseId);
  await officer.db.transact((tx) => writeBlindCopy(tx, { actor: portal("zh-CN"), now: officer.now }, prepared));
  return caseId;
}

/** Confirmed and given to reviewers by a plan; answers who judges what. */
export async function routed(officer: Context, callId: string, caseIds: readonly string[]) {
  for (const caseId of caseIds) await confirmBlindCopy(officer, { caseId, rev: 1 });
  const { id: planId } = await requestPlan(officer, { callId });
  const order = await readPlanOrder(officer.db, planId);
  if (!order) throw new Error("the plan was laid aside");
  const result = await computePlan(order);
  await officer.db.transact((tx) => keepPlan(tx, officer, { planId, result }));
  await applyPlan(officer, { planId });
  return assignmentsOfPlan(officer.db.read, planId);
}

/** Judged with full marks and handed in. */
export async function judged(reviewer: Context, callId: string, assignmentId: string) {
  const criteria = await criteriaOfCall(reviewer.db.read, callId);
  const scores = Object.fromEntries(criteria.map(({ key, points }) => [key, { score: points, comment: "" }]));
  const text = { rev: 0, scores, toInstitution: "很好。", toPanel: "推荐。", confidence: 3 };
  const { rev } = await saveReview(reviewer, { assignmentId, text });
  await submitReview(reviewer, { assignmentId, rev });
}

/** Decided, released and published in the call's casebook; answers the edition. */
export async function published(manager: Context, callId: string, caseIds: string[]) {
  await decideCases(manager, { callId, caseIds, level: "typical" });
  await releaseResults(manager, { callId });
  const edition = await makeEdition(manager, { callId, names: { zh: "案例汇编", en: "Casebook" } });
  const prepared = await prepareRelease(manager, caseIds, async () => undefined);
  await manager.db.transact((tx) => writeRelease(tx, manager, { editionId: edition.id, prepared }));
  return edition;
}
