import { eq } from "drizzle-orm";
import type { Tx } from "#app/db/database";
import type { Context } from "#app/domain/context.server";
import { digestOf } from "#app/domain/record/digest.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { caseApprovals } from "#drizzle/schema/approvals";
import type { ApprovalAnswer } from "../approvals/forms";
import { endRound } from "../approvals/end-round.server";
import { mayAnswerApproval } from "../approvals/permissions";
import { tellApprovers, tellSenders, tellWriter } from "../approvals/tell-approvers.server";
import { stepInHand } from "../approvals/way";
import { freeze } from "../freeze";
import { type CallRow, caseFacts, type CaseRow } from "../queries/case-facts.server";
import { draftOfCase } from "../queries/draft-of-case.server";
import { wayOfCase } from "../queries/way-of-case.server";

/**
 * One step's answer. Approved, the case goes on to the next step, or to the sender after the last; sent back, it is written
 * on. Another answer in between is refused with `case.step-answered` and changes nothing.
 */
export async function answerApproval(
  { db, actor, now }: Context,
  { caseId, step: stepId, intent, note = "" }: { caseId: string } & ApprovalAnswer,
) {
  return db.transact(
    async (tx) => {
      const { row, call, facts } = await caseFacts(tx, caseId);
      const way = await wayOfCase(tx, row);
      authorise(mayAnswerApproval(actor, facts, way.facts));
      const step = stepInHand(way.steps);
      if (step?.id !== stepId) throw new Refusal("case.step-answered");

      const outcome = intent === "approve" ? "approved" : "sent-back";
      const draftDigest = digestOf(freeze(await draftOfCase(tx, row)));
      const answered = { outcome, note, draftDigest, answeredBy: actor.userId, answeredAt: now } as const;
      await tx.update(caseApprovals).set(answered).where(eq(caseApprovals.id, step.id));
      await recordEvent(
        tx,
        { actor, now },
        {
          name: outcome === "approved" ? "case.approved" : "case.sent-back",
          subject: "case",
          subjectId: caseId,
          callId: call.id,
          facts: {
            ...{ circulation: way.circulation, position: step.position, draft: draftDigest },
            inPlace: !step.approverIds.includes(actor.userId ?? ""),
          },
        },
      );
      const next = stepInHand(way.steps.map((one) => (one.id === step.id ? { ...one, outcome } : one)));
      if (outcome === "sent-back") await sendBack(tx, { row, call }, { step: step.step, note });
      else if (next) await tellApprovers(tx, { row, call }, next.approverIds);
      else await tellSenders(tx, { row, call });
    },
    { queue: `case:${caseId}` },
  );
}

async function sendBack(tx: Tx, told: { row: CaseRow; call: CallRow }, said: { step: string; note: string }) {
  await endRound(tx, told.row);
  await tellWriter(tx, told, said);
}
