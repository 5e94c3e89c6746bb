import { inArray } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { fileVariants } from "#drizzle/schema/files";

export type VariantRow = typeof fileVariants.$inferSelect;

/** The other forms of files. Whether someone may read them is decided with the file they are of. */
export async function variantsOfFiles(reader: Reader, fileIds: readonly string[]): Promise<VariantRow[]> {
  if (fileIds.length === 0) return [];
  return reader
    .select()
    .from(fileVariants)
    .where(inArray(fileVariants.fileId, [...fileIds]));
}
