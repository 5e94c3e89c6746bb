import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "#app/db/database";
import { nextState } from "#app/domain/cases/lifecycle";
import type { Context } from "#app/domain/context.server";
import { sha256 } from "#app/domain/record/digest.server";
import { enqueueMail } from "#app/domain/record/enqueue-mail.server";
import { nextNumber } from "#app/domain/record/next-number.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { blindCopies, cases } from "#drizzle/schema/cases";
import { assignments, plans } from "#drizzle/schema/reviews";
import { inputHashOf } from "../input-hash.server";
import { mayRoute } from "../permissions";
import { planProblem } from "../plan";
import { matchingFacts, type MatchingFacts } from "../queries/matching-facts.server";
import type { PlanResult } from "../stored";

/** Gives every case of a plan to its reviewers, as one: all of it or, when anything it rests on has changed, nothing (`plan.stale`). */
export async function applyPlan(ctx: Context, { planId }: { planId: string }) {
  const { db, actor, now } = ctx;
  return db.transact(async (tx) => {
    const [plan] = await tx.select().from(plans).where(eq(plans.id, planId));
    if (!plan) throw new Refusal("plan.not-found");
    const facts = await matchingFacts(tx, plan.callId);
    const { call } = facts.structure;
    authorise(mayRoute(actor, call));
    if (plan.state === "applied") throw new Refusal("plan.applied");
    if (plan.state !== "ready" || !plan.result)
      throw new Refusal(plan.state === "discarded" ? "plan.stale" : "plan.not-ready");
    if (inputHashOf(planProblem(facts, plan.seed)) !== plan.result.inputHash) throw new Refusal("plan.stale");

    await assignPairs(tx, ctx, plan.id, facts, plan.result);
    await startJudging(tx, ctx, call.id, plan.result);
    await tx
      .update(plans)
      .set({ state: "applied", appliedAt: now, appliedBy: actor.userId })
      .where(eq(plans.id, planId));
    await recordEvent(tx, ctx, {
      name: "plan.applied",
      subject: "plan",
      subjectId: planId,
      callId: call.id,
      facts: { pairs: plan.result.pairs.length },
    });
    for (const [reviewerId, count] of countByReviewer(plan.result)) {
      await enqueueMail(tx, {
        userId: reviewerId,
        template: "review-assigned",
        facts: { count, call: call.zh, callEn: call.en, path: "/reviewer", ...(call.isDemo ? { demo: 1 } : {}) },
      });
    }
    return { assigned: plan.result.pairs.length };
  });
}

async function assignPairs(
  tx: Tx,
  { actor, now }: Context,
  planId: string,
  { structure, roundId }: MatchingFacts,
  { seed, pairs }: PlanResult,
) {
  const caseIds = [...new Set(pairs.map(({ caseId }) => caseId))];
  const copies = await tx
    .select({ id: blindCopies.id, caseId: blindCopies.caseId })
    .from(blindCopies)
    .innerJoin(cases, and(eq(cases.id, blindCopies.caseId), eq(cases.currentVersionId, blindCopies.versionId)))
    .where(inArray(blindCopies.caseId, caseIds));
  const copyOf = new Map(copies.map(({ id, caseId }) => [caseId, id]));
  const codes = await neutralCodes(tx, roundId, seed, caseIds);
  for (const { caseId, reviewerId, score, parts } of pairs) {
    const blindCopyId = copyOf.get(caseId);
    if (!blindCopyId) throw new Refusal("blind-copy.unconfirmed");
    const [made] = await tx
      .insert(assignments)
      .values({
        caseId,
        reviewerId,
        roundId,
        blindCopyId,
        planId,
        code: codes.get(caseId) ?? "",
        state: "assigned",
        score,
        parts,
        assignedBy: actor.userId ?? "",
        createdAt: now,
      })
      .returning({ id: assignments.id });
    await recordEvent(
      tx,
      { actor, now },
      {
        name: "assignment.made",
        subject: "assignment",
        subjectId: made?.id ?? "",
        callId: structure.call.id,
        facts: { caseId, reviewerId, planId },
      },
    );
  }
}

/** What reviewers know a case by: numbers in an order that the seed shuffles, so they tell nothing of who came first. */
async function neutralCodes(tx: Tx, roundId: string, seed: string, caseIds: string[]) {
  const shuffled = caseIds
    .map((caseId) => ({ caseId, place: sha256(`${seed}\n${caseId}`) }))
    .sort((a, b) => (a.place < b.place ? -1 : 1));
  const codes = new Map<string, string>();
  for (const { caseId } of shuffled)
    codes.set(caseId, String(await nextNumber(tx, `blind-code:${roundId}`)).padStart(4, "0"));
  return codes;
}

/** A case with at least one reviewer is being judged; one that the plan could not place waits for the next plan. */
async function startJudging(tx: Tx, { actor, now }: Context, callId: string, { pairs }: PlanResult) {
  for (const caseId of new Set(pairs.map((pair) => pair.caseId))) {
    const state = nextState("admitted", "judge");
    await tx.update(cases).set({ state }).where(eq(cases.id, caseId));
    await recordEvent(
      tx,
      { actor, now },
      { name: "case.routed", subject: "case", subjectId: caseId, callId, facts: { from: "admitted", to: state } },
    );
  }
}

function countByReviewer({ pairs }: PlanResult) {
  const counts = new Map<string, number>();
  for (const { reviewerId } of pairs) counts.set(reviewerId, (counts.get(reviewerId) ?? 0) + 1);
  return counts;
}
