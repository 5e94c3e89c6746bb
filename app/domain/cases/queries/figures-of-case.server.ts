import { and, asc, eq, isNull } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import type { RichDocument } from "#app/domain/documents/document";
import { figuresOf } from "#app/domain/documents/figures-of";
import { Refusal } from "#app/domain/refusal";
import { attachments } from "#drizzle/schema/cases";
import { files } from "#drizzle/schema/files";
import type { AttachmentKind } from "../kinds";

export interface CaseFile {
  attachmentId: string;
  fileId: string;
  kind: AttachmentKind;
  caption: string;
  sha256: string | null;
  name: string;
  type: string;
  size: number;
  width: number | null;
  height: number | null;
}

/** The files a draft holds now, in order. */
export async function filesOfCase(reader: Reader, caseId: string): Promise<CaseFile[]> {
  const { sha256, name, type, size, width, height } = files;
  return reader
    .select({
      attachmentId: attachments.id,
      fileId: attachments.fileId,
      kind: attachments.kind,
      caption: attachments.caption,
      sha256,
      name,
      type,
      size,
      width,
      height,
    })
    .from(attachments)
    .innerJoin(files, eq(files.id, attachments.fileId))
    .where(and(eq(attachments.caseId, caseId), isNull(attachments.removedAt)))
    .orderBy(asc(attachments.position), asc(attachments.id));
}

/** A text may show only figures of its own case: anything else would open another one's files. */
export async function refuseStrangeFigures(reader: Reader, caseId: string, documents: readonly RichDocument[]) {
  const shown = documents.flatMap(figuresOf).map((figure) => figure.attrs.fileId);
  if (shown.length === 0) return;
  const own = new Set(
    (await filesOfCase(reader, caseId)).filter(({ kind }) => kind === "figure").map(({ fileId }) => fileId),
  );
  if (shown.some((fileId) => !own.has(fileId))) throw new Refusal("case.bad-document");
}
