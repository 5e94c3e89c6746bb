import { and, eq } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { enqueue } from "#app/domain/record/enqueue.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { attachments } from "#drizzle/schema/cases";
import { mayWriteCase } from "../permissions";
import { caseFacts } from "../queries/case-facts.server";

/** Has an uploaded Word file read into the draft. The file must be attached to it as its source; answers the job to watch. */
export async function requestWordImport(
  { db, actor }: Context,
  { caseId, fileId }: { caseId: string; fileId: string },
) {
  return db.transact(async (tx) => {
    const { facts } = await caseFacts(tx, caseId);
    authorise(mayWriteCase(actor, facts));
    const [source] = await tx
      .select({ id: attachments.id })
      .from(attachments)
      .where(and(eq(attachments.caseId, caseId), eq(attachments.fileId, fileId), eq(attachments.kind, "word-source")));
    if (!source || !actor.userId) throw new Refusal("attachment.not-found");
    const payload = { caseId, fileId, userId: actor.userId };
    // one attempt: a file that cannot be read today cannot be read tomorrow, and the author waits
    const jobId = await enqueue(tx, "case.import-word", payload, {
      dedupeKey: caseId,
      requestedBy: actor.userId,
      maxAttempts: 2,
    });
    if (!jobId) throw new Refusal("word.busy");
    return { jobId };
  });
}
