import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "#app/db/database";
import { attachments } from "#drizzle/schema/cases";
import { files } from "#drizzle/schema/files";

/** What a file turned out to be. */
export interface ExaminedFile {
  type: string;
  size: number;
  pages: number | null;
  width: number | null;
  height: number | null;
}

/** Writes down what a file is that was kept elsewhere and looked at afterwards; from now on it may be read. */
export async function noteExamined(tx: Tx, { fileId, ...found }: ExaminedFile & { fileId: string }) {
  await tx
    .update(files)
    .set({ ...found, scanState: null })
    .where(eq(files.id, fileId));
}

/** Nobody may read a file that was refused after it came; it is taken off its case. */
export async function noteRefused(
  tx: Tx,
  { fileId, scanState, now }: { fileId: string; scanState: "infected" | "refused"; now: Date },
) {
  await tx.update(files).set({ scanState }).where(eq(files.id, fileId));
  await tx
    .update(attachments)
    .set({ removedAt: now })
    .where(and(eq(attachments.fileId, fileId), isNull(attachments.removedAt)));
}
