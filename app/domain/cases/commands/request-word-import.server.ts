import { and, eq, isNull } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { countCharacters } from "#app/domain/documents/count-characters";
import { figuresOf } from "#app/domain/documents/figures-of";
import { enqueue } from "#app/domain/record/enqueue.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { attachments } from "#drizzle/schema/cases";
import { mayWriteCase } from "../permissions";
import { caseFacts } from "../queries/case-facts.server";
import { draftOfCase, type DraftSection } from "../queries/draft-of-case.server";

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
  { db, actor, now }: Context,
  { caseId, fileId, replaces = false }: WordFileToImport,
) {
  return db.transact(async (tx) => {
    const { row, facts } = await caseFacts(tx, caseId);
    authorise(mayWriteCase(actor, facts));
    const { sections } = await draftOfCase(tx, row);
    if (!replaces && hasText(sections)) throw new Refusal("word.would-replace");
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
    // what is typed while the file is read must not be written over: the sections go with the rev they had
    const revs = Object.fromEntries(sections.map(({ key, rev }) => [key, rev]));
    const payload = { caseId, fileId, userId: actor.userId, revs };
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
      { name: "case.import-requested", subject: "case", subjectId: caseId, callId: row.callId, facts: { fileId } },
    );
    return { jobId };
  });
}

function hasText(sections: readonly DraftSection[]) {
  return sections.some(({ document }) => countCharacters(document) > 0 || figuresOf(document).length > 0);
}
