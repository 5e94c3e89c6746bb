import { and, eq, inArray, isNotNull, or } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { files } from "#drizzle/schema/files";
import { consents } from "#drizzle/schema/rights";

/** Every file of these cases that shows something withdrawn: what was handed in, and the neutral and public copies made of it. */
export async function withdrawnFiles(reader: Reader, caseIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (caseIds.length === 0) return new Set();
  const rows = await reader
    .select({ id: files.id })
    .from(consents)
    .innerJoin(files, or(eq(files.id, consents.fileId), eq(files.sourceFileId, consents.fileId)))
    .where(and(inArray(consents.caseId, [...caseIds]), isNotNull(consents.withdrawnAt)));
  return new Set(rows.map(({ id }) => id));
}
