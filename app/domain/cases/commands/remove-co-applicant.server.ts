import { and, eq } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { coApplicants } from "#drizzle/schema/approvals";
import { mayWriteCase } from "../permissions";
import { caseFacts } from "../queries/case-facts.server";

/** Takes a co-applicant off a draft, whatever it answered; its link opens nothing any more. Versions keep the names they had. */
export async function removeCoApplicant(
  { db, actor, now }: Context,
  { caseId, coApplicantId }: { caseId: string; coApplicantId: string },
) {
  return db.transact(async (tx) => {
    const { row, facts } = await caseFacts(tx, caseId);
    authorise(mayWriteCase(actor, facts));
    const [removed] = await tx
      .delete(coApplicants)
      .where(and(eq(coApplicants.id, coApplicantId), eq(coApplicants.caseId, caseId)))
      .returning({ id: coApplicants.id });
    if (!removed) throw new Refusal("co-applicant.not-found");
    await recordEvent(
      tx,
      { actor, now },
      {
        name: "case.co-applicant-removed",
        subject: "case",
        subjectId: caseId,
        callId: row.callId,
        facts: { coApplicantId },
      },
    );
  });
}
