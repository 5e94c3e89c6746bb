import { eq } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise } from "#app/domain/refusal";
import { assignments, conflicts } from "#drizzle/schema/reviews";
import { mayDeclareConflict } from "../permissions";
import { assignmentFacts } from "../queries/assignment-facts.server";
import { rerouteIfAlone } from "../reroute-if-alone.server";

/** A reviewer recuses: the case leaves the desk at once, and no later plan gives it back. A case that has no reviewer left waits for the next plan. */
export async function declareConflict(
  { db, actor, now }: Context,
  { assignmentId, note }: { assignmentId: string; note: string },
) {
  return db.transact(async (tx) => {
    const { assignment, callId, facts } = await assignmentFacts(tx, assignmentId);
    authorise(mayDeclareConflict(actor, facts));
    const { caseId, reviewerId } = assignment;
    await tx
      .insert(conflicts)
      .values({ caseId, reviewerId, kind: "declared", note, createdBy: reviewerId, createdAt: now })
      .onConflictDoNothing();
    await tx.update(assignments).set({ state: "revoked" }).where(eq(assignments.id, assignmentId));
    const caseState = await rerouteIfAlone(tx, caseId);
    await recordEvent(
      tx,
      { actor, now },
      {
        name: "conflict.declared",
        subject: "assignment",
        subjectId: assignmentId,
        callId,
        facts: { caseId, reviewerId, ...(caseState ? { to: caseState } : {}) },
      },
    );
    return { state: "revoked" as const };
  });
}
