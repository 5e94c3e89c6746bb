import { and, eq, isNull } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { attachments } from "#drizzle/schema/cases";
import { mayWriteCase } from "../permissions";
import { caseFacts } from "../queries/case-facts.server";

/** Takes a file off a draft. Versions handed in earlier keep it. */
export async function removeAttachment(
  { db, actor, now }: Context,
  { caseId, attachmentId }: { caseId: string; attachmentId: string },
) {
  return db.transact(async (tx) => {
    const { row, facts } = await caseFacts(tx, caseId);
    authorise(mayWriteCase(actor, facts));
    const [removed] = await tx
      .update(attachments)
      .set({ removedAt: now })
      .where(and(eq(attachments.id, attachmentId), eq(attachments.caseId, caseId), isNull(attachments.removedAt)))
      .returning();
    if (!removed) throw new Refusal("attachment.not-found");
    await recordEvent(
      tx,
      { actor, now },
      {
        name: "case.attachment-removed",
        subject: "case",
        subjectId: caseId,
        callId: row.callId,
        facts: { fileId: removed.fileId },
      },
    );
    return removed;
  });
}
