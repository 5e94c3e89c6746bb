import { and, eq } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { Refusal } from "#app/domain/refusal";
import { blindCopies, cases } from "#drizzle/schema/cases";

export type BlindCopyRow = typeof blindCopies.$inferSelect;

/** The blind copy of a case's current version. The caller has decided that its reader may see it. */
export async function blindCopyOfCase(reader: Reader, caseId: string): Promise<BlindCopyRow> {
  const [found] = await reader
    .select({ copy: blindCopies })
    .from(blindCopies)
    .innerJoin(cases, and(eq(cases.id, blindCopies.caseId), eq(cases.currentVersionId, blindCopies.versionId)))
    .where(eq(blindCopies.caseId, caseId));
  if (!found) throw new Refusal("blind-copy.not-found");
  return found.copy;
}
