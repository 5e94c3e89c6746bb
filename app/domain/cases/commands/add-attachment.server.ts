import { and, eq } from "drizzle-orm";
import type { Tx } from "#app/db/database";
import type { Context } from "#app/domain/context.server";
import { requestForms } from "#app/domain/files/commands/request-forms.server";
import { typesFor } from "#app/domain/files/upload-purposes";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { attachments } from "#drizzle/schema/cases";
import { files } from "#drizzle/schema/files";
import type { AttachmentKind } from "../kinds";
import { mayShowPicture } from "../may-show-picture";
import { mayWriteCase } from "../permissions";
import { caseFacts } from "../queries/case-facts.server";
import { filesOfCase } from "../queries/figures-of-case.server";

const purposeOf = { "word-source": "word", figure: "figure", document: "document" } as const;
const takes = (kind: AttachmentKind, type: string) => (typesFor[purposeOf[kind]] as readonly string[]).includes(type);

interface FileToAttach {
  caseId: string;
  fileId: string;
  kind: AttachmentKind;
}

/** Attaches a stored file that the same person uploaded to a draft. Doing it twice changes nothing. */
export async function addAttachment({ db, actor, now }: Context, { caseId, fileId, kind }: FileToAttach) {
  return db.transact(
    async (tx) => {
      const { row, call, facts } = await caseFacts(tx, caseId);
      authorise(mayWriteCase(actor, facts));
      const [file] = await tx.select().from(files).where(eq(files.id, fileId));
      if (!file || file.createdBy !== actor.userId || (file.caseId !== null && file.caseId !== caseId)) {
        throw new Refusal("attachment.not-found");
      }
      if (file.scanState === "infected") throw new Refusal("attachment.infected");
      if (file.scanState === "refused") throw new Refusal("attachment.refused-content");
      if (!takes(kind, file.type)) throw new Refusal("attachment.wrong-kind");
      if (kind === "figure") authorise(mayShowPicture(call.settings.limits.images, file));
      const [known] = await tx
        .select()
        .from(attachments)
        .where(and(eq(attachments.caseId, caseId), eq(attachments.fileId, fileId)));
      if (known && !known.removedAt) return known;
      if (known) return putBack(tx, known.id);

      const position = (await filesOfCase(tx, caseId)).length;
      const [attached] = await tx
        .insert(attachments)
        .values({ caseId, fileId, kind, caption: "", position, createdBy: actor.userId ?? "", createdAt: now })
        .returning();
      if (!attached) throw new Error("a new attachment gave no row");
      await requestForms(tx, [file]);
      await recordEvent(
        tx,
        { actor, now },
        {
          name: "case.attachment-added",
          subject: "case",
          subjectId: caseId,
          callId: row.callId,
          facts: { fileId, kind },
        },
      );
      return attached;
    },
    { queue: `case:${caseId}` },
  );
}

async function putBack(tx: Tx, attachmentId: string) {
  const [attached] = await tx
    .update(attachments)
    .set({ removedAt: null })
    .where(eq(attachments.id, attachmentId))
    .returning();
  if (!attached) throw new Refusal("attachment.not-found");
  return attached;
}
