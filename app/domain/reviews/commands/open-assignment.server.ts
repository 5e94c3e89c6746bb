import { and, eq, isNull } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise } from "#app/domain/refusal";
import { assignments } from "#drizzle/schema/reviews";
import { mayReadAssignment } from "../permissions";
import { assignmentFacts } from "../queries/assignment-facts.server";

/** Writes down when a reviewer first read a case; later readings change nothing. */
export async function openAssignment({ db, actor, now }: Context, { assignmentId }: { assignmentId: string }) {
  return db.transact(async (tx) => {
    const { assignment, callId, facts } = await assignmentFacts(tx, assignmentId);
    authorise(mayReadAssignment(actor, facts));
    if (assignment.openedAt) return;
    await tx
      .update(assignments)
      .set({ openedAt: now })
      .where(and(eq(assignments.id, assignmentId), isNull(assignments.openedAt)));
    await recordEvent(
      tx,
      { actor, now },
      { name: "review.opened", subject: "assignment", subjectId: assignmentId, callId },
    );
  });
}
