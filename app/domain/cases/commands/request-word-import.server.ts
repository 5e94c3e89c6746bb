import { and, eq } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import type { Context } from "#app/domain/context.server";
import { countCharacters } from "#app/domain/documents/count-characters";
import { figuresOf } from "#app/domain/documents/figures-of";
import { enqueue } from "#app/domain/record/enqueue.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { attachments } from "#drizzle/schema/cases";
import { mayWriteCase } from "../permissions";
import { caseFacts, type CaseRow } from "../queries/case-facts.server";
import { draftOfCase } from "../queries/draft-of-case.server";

interface WordFileToImport {
  caseId: string;
  fileId: string;
  /** The person knows that sections written already are replaced by those of the file. */
  replaces?: boolean;
}

/**
 * Has an uploaded Word file read into the draft. The file must be attached to it as its source; a draft that already has
 * text asks first (`word.would-replace`). Answers the job to watch.
 */
export async function requestWordImport(
  { db, actor }: Context,
  { caseId, fileId, replaces = false }: WordFileToImport,
) {
  return db.transact(async (tx) => {
    const { row, facts } = await caseFacts(tx, caseId);
    authorise(mayWriteCase(actor, facts));
    if (!replaces && (await hasText(tx, row))) throw new Refusal("word.would-replace");
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

async function hasText(reader: Reader, row: CaseRow) {
  const { sections } = await draftOfCase(reader, row);
  return sections.some(({ document }) => countCharacters(document) > 0 || figuresOf(document).length > 0);
}
