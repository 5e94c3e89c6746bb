import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Tx } from "#app/db/database";
import { attachments } from "#drizzle/schema/cases";
import { files, fileVariants } from "#drizzle/schema/files";

/**
 * Writes down what the virus scanner said of a file that waited for it. An infected one is taken off its case, as are all
 * files of the same bytes; answers the digests of bytes to throw away.
 */
export async function noteScan(
  tx: Tx,
  { fileId, sha256, isInfected, now }: { fileId: string; sha256: string; isInfected: boolean; now: Date },
): Promise<string[]> {
  if (!isInfected) {
    await tx.update(files).set({ scanState: null }).where(eq(files.id, fileId));
    return [];
  }
  const same = await tx.update(files).set({ scanState: "infected" }).where(eq(files.sha256, sha256)).returning();
  const ids = same.map(({ id }) => id);
  const forms = await tx.delete(fileVariants).where(inArray(fileVariants.fileId, ids)).returning();
  await tx
    .update(attachments)
    .set({ removedAt: now })
    .where(and(inArray(attachments.fileId, ids), isNull(attachments.removedAt)));
  return [...new Set([sha256, ...forms.map((form) => form.sha256)])];
}
