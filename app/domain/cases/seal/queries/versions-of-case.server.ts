import { asc, eq } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { caseVersions } from "#drizzle/schema/cases";
import type { SealedVersion } from "../judge-scan";

/** Every version of a case as seals are held against it, the oldest first. */
export async function versionsOfCase(reader: Reader, caseId: string): Promise<SealedVersion[]> {
  const { id, receipt, hash, content, position } = caseVersions;
  return reader
    .select({ id, receipt, hash, content })
    .from(caseVersions)
    .where(eq(caseVersions.caseId, caseId))
    .orderBy(asc(position));
}
