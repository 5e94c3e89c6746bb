import { eq } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { uploads } from "#drizzle/schema/files";

export type UploadRow = typeof uploads.$inferSelect;

/** An upload on its way, by the key in its address. */
export async function uploadOfKey(reader: Reader, key: string): Promise<UploadRow | null> {
  const [row] = await reader.select().from(uploads).where(eq(uploads.key, key));
  return row ?? null;
}
