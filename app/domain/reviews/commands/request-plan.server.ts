import { and, eq, sql } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { enqueue } from "#app/domain/record/enqueue.server";
import { nextNumber } from "#app/domain/record/next-number.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { plans } from "#drizzle/schema/reviews";
import { mayRoute } from "../permissions";
import { matchingFacts } from "../queries/matching-facts.server";

/** Asks for a routing plan of everything that waits for reviewers. The plan is computed in a job; plans not applied are laid aside. */
export async function requestPlan({ db, actor, now }: Context, { callId, seed }: { callId: string; seed?: string }) {
  return db.transact(async (tx) => {
    const facts = await matchingFacts(tx, callId);
    const { call } = facts.structure;
    authorise(mayRoute(actor, call));
    if (facts.cases.length === 0) throw new Refusal("plan.nothing-to-match");

    await tx
      .update(plans)
      .set({ state: "discarded" })
      .where(and(eq(plans.callId, callId), sql`${plans.state} in ('computing', 'ready')`));
    const position = await nextNumber(tx, `plan:${callId}`);
    const [plan] = await tx
      .insert(plans)
      .values({
        callId,
        roundId: facts.roundId,
        position,
        state: "computing",
        seed: seed ?? `${call.slug}-${position}`,
        createdBy: actor.userId ?? "",
        createdAt: now,
      })
      .returning();
    if (!plan) throw new Error("a new plan gave no row");
    const jobId = await enqueue(tx, "plan.compute", { planId: plan.id }, { requestedBy: actor.userId });
    await tx.update(plans).set({ jobId }).where(eq(plans.id, plan.id));
    await recordEvent(
      tx,
      { actor, now },
      {
        name: "plan.requested",
        subject: "plan",
        subjectId: plan.id,
        callId,
        facts: { seed: plan.seed, cases: facts.cases.length },
      },
    );
    return { ...plan, jobId: jobId ?? null };
  });
}
