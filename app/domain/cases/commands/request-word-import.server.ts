import { and, eq, isNull } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { enqueue } from "#app/domain/record/enqueue.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { attachments } from "#drizzle/schema/cases";
import { mayWriteCase } from "../permissions";
import { caseFacts } from "../queries/case-facts.server";

interface WordFileToImport {
  caseId: string;
  fileId: string;
}

/**
 * Has an uploaded Word file read, for its author to look at and accept. The file must be attached to the draft as its
 * source. Nothing is written before it is accepted. Answers the job to watch.
 */
export async function requestWordImport({ db, actor, now }: Context, { caseId, fileId }: WordFileToImport) {
  return db.transact(async (tx) => {
    const { row, facts } = await caseFacts(tx, caseId);
    authorise(mayWriteCase(actor, facts));
    const [source] = await tx
      .select({ id: attachments.id })
      .from(attachments)
      .where(
        and(
          eq(attachments.caseId, caseId),
          eq(attachments.fileId, fileId),
          eq(attachments.kind, "word-source"),
          isNull(attachments.removedAt),
        ),
      );
    if (!source || !actor.userId) throw new Refusal("attachment.not-found");
    const payload = { caseId, fileId, userId: actor.userId };
    // one attempt: a file that cannot be read today cannot be read tomorrow, and the author waits
    const jobId = await enqueue(tx, "case.import-word", payload, {
      dedupeKey: caseId,
      requestedBy: actor.userId,
      maxAttempts: 2,
    });
    if (!jobId) throw new Refusal("word.busy");
    await recordEvent(
      tx,
      { actor, now },
      {
        name: "case.import-requested",
        subject: "case",
        subjectId: caseId,
        callId: row.callId,
        facts: { fileId, jobId },
      },
    );
    return { jobId };
  });
}
