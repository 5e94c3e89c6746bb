import { and, eq } from "drizzle-orm";
import type { Tx } from "#app/db/database";
import type { Context } from "#app/domain/context.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { plans } from "#drizzle/schema/reviews";
import type { PlanResult } from "../stored";

/** Keeps a computed plan for the organiser to look at; one that was laid aside meanwhile stays so. */
export async function keepPlan(
  tx: Tx,
  { actor, now }: Pick<Context, "actor" | "now">,
  { planId, result }: { planId: string; result: PlanResult },
) {
  const [plan] = await tx
    .update(plans)
    .set({ state: "ready", result })
    .where(and(eq(plans.id, planId), eq(plans.state, "computing")))
    .returning();
  if (!plan) return;
  const { total, inputHash, certificate } = result;
  await recordEvent(
    tx,
    { actor, now },
    {
      name: "plan.computed",
      subject: "plan",
      subjectId: planId,
      callId: plan.callId,
      facts: { total, inputHash, certificate, pairs: result.pairs.length },
    },
  );
}
