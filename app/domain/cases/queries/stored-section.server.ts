import { and, eq } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { caseSections } from "#drizzle/schema/cases";
import { users } from "#drizzle/schema/people";

/** One section as it is stored now, and who saved it: for someone whose own text is based on an older one. */
export async function storedSection(reader: Reader, caseId: string, sectionKey: string) {
  const { rev, document, savedAt } = caseSections;
  const [section] = await reader
    .select({ rev, content: document, savedAt, by: users.name })
    .from(caseSections)
    .leftJoin(users, eq(users.id, caseSections.savedBy))
    .where(and(eq(caseSections.caseId, caseId), eq(caseSections.sectionKey, sectionKey)));
  return section ?? null;
}
