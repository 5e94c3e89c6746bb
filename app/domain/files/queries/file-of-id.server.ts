import { eq } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { files } from "#drizzle/schema/files";

export type FileRow = typeof files.$inferSelect;

/** A stored file. Whether someone may read it is decided by the slices that show it. */
export async function fileOfId(reader: Reader, fileId: string): Promise<FileRow | null> {
  const [row] = await reader.select().from(files).where(eq(files.id, fileId));
  return row ?? null;
}
