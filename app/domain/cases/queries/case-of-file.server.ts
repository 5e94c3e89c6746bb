import { eq } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import type { FileRow } from "#app/domain/files/queries/file-of-id.server";
import { attachments } from "#drizzle/schema/cases";

/** The case a file belongs to: the one it was handed in or made for, else the one that names it among its files. */
export async function caseOfFile(
  reader: Reader,
  { id, caseId }: Pick<FileRow, "id" | "caseId">,
): Promise<string | null> {
  if (caseId) return caseId;
  const [named] = await reader
    .select({ caseId: attachments.caseId })
    .from(attachments)
    .where(eq(attachments.fileId, id));
  return named?.caseId ?? null;
}
