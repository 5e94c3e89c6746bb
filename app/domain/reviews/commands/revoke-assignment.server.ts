import { eq } from "drizzle-orm";
import { callToDecideOn } from "#app/domain/calls/queries/call-to-decide-on.server";
import type { Context } from "#app/domain/context.server";
import { enqueueMail } from "#app/domain/record/enqueue-mail.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise } from "#app/domain/refusal";
import { assignments } from "#drizzle/schema/reviews";
import type { RevokeReason } from "../lifecycle";
import { mayRevoke } from "../permissions";
import { assignmentFacts } from "../queries/assignment-facts.server";
import { rerouteIfAlone } from "../reroute-if-alone.server";

/**
 * The organiser takes a case back from a reviewer who has not handed the review in. The reviewer is told and sees it no
 * more, no later plan gives the pair again; a case that has no reviewer left waits for the next plan.
 */
export async function revokeAssignment(
  { db, actor, now }: Context,
  { assignmentId, reason }: { assignmentId: string; reason: RevokeReason },
) {
  return db.transact(async (tx) => {
    const { assignment, callId, facts } = await assignmentFacts(tx, assignmentId);
    const call = await callToDecideOn(tx, callId);
    authorise(mayRevoke(actor, call, facts));
    const { caseId, reviewerId, code } = assignment;
    await tx.update(assignments).set({ state: "revoked" }).where(eq(assignments.id, assignmentId));
    const caseState = await rerouteIfAlone(tx, caseId);
    await recordEvent(
      tx,
      { actor, now },
      {
        name: "assignment.revoked",
        subject: "assignment",
        subjectId: assignmentId,
        callId,
        facts: { caseId, reviewerId, reason, ...(caseState ? { to: caseState } : {}) },
      },
    );
    await enqueueMail(tx, {
      userId: reviewerId,
      template: "review-revoked",
      facts: { code, call: call.zh, callEn: call.en, path: "/reviewer", ...(call.isDemo ? { demo: 1 } : {}) },
    });
    return { callId };
  });
}
