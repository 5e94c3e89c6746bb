import { and, eq } from "drizzle-orm";
import type { Tx } from "#app/db/database";
import { nextState } from "#app/domain/cases/lifecycle";
import { callStructure } from "#app/domain/calls/queries/call-structure.server";
import type { Context } from "#app/domain/context.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { cases } from "#drizzle/schema/cases";
import { assignments, decisions, reviews } from "#drizzle/schema/reviews";
import { mayDecide } from "../permissions";
import { spreadOf } from "../scoring";

interface Decision {
  callId: string;
  caseIds: string[];
  /** An award level of the call, or `null`: judged, without an award. */
  level: string | null;
  note?: string;
}

/** Decides several cases at once: all or none. A case whose reviews are not all in is refused. Until the release a decision can be changed. */
export async function decideCases(ctx: Context, { callId, caseIds, level, note = "" }: Decision) {
  return ctx.db.transact(async (tx) => {
    const { call } = await callStructure(tx, callId);
    authorise(mayDecide(ctx.actor, call));
    if (level !== null && !call.settings.awardLevels.some(({ key }) => key === level))
      throw new Refusal("decision.unknown-level");
    for (const caseId of new Set(caseIds)) await decideCase(tx, ctx, { callId, caseId, level, note });
    return { decided: new Set(caseIds).size };
  });
}

async function decideCase(
  tx: Tx,
  { actor, now }: Context,
  { callId, caseId, level, note }: { callId: string; caseId: string; level: string | null; note: string },
) {
  const [row] = await tx
    .select()
    .from(cases)
    .where(and(eq(cases.id, caseId), eq(cases.callId, callId)));
  if (!row) throw new Refusal("case.not-found");
  const again = row.state === "decided";
  const state = again ? row.state : nextState(row.state, "decide");
  const mean = await meanOfCase(tx, caseId);

  const decision = { level, mean, note, decidedBy: actor.userId ?? "", createdAt: now };
  await tx
    .insert(decisions)
    .values({ caseId, ...decision })
    .onConflictDoUpdate({ target: decisions.caseId, set: decision });
  await tx.update(cases).set({ state }).where(eq(cases.id, caseId));
  await recordEvent(
    tx,
    { actor, now },
    {
      name: "case.decided",
      subject: "case",
      subjectId: caseId,
      callId,
      facts: { from: row.state, to: state, level, mean },
    },
  );
}

async function meanOfCase(tx: Tx, caseId: string) {
  const given = await tx
    .select({ state: reviews.state, total: reviews.total })
    .from(assignments)
    .leftJoin(reviews, eq(reviews.assignmentId, assignments.id))
    .where(and(eq(assignments.caseId, caseId), eq(assignments.state, "assigned")));
  const totals = given.flatMap(({ state, total }) => (state === "submitted" && total !== null ? [total] : []));
  const spread = spreadOf(totals);
  if (!spread || totals.length < given.length)
    throw new Refusal("decision.not-judged", { missing: given.length - totals.length });
  return spread.mean;
}
