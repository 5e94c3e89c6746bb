import { and, desc, eq } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { casePartStates } from "#drizzle/schema/cases";
import { headerPart } from "../part-states";

/** The last state kept of a draft's header, without its words; null before there is one. */
export async function keptHeader(reader: Reader, caseId: string) {
  const { id, cause, characters, savedBy, startedAt, rev } = casePartStates;
  const [kept] = await reader
    .select({ id, cause, characters, savedBy, startedAt })
    .from(casePartStates)
    .where(and(eq(casePartStates.caseId, caseId), eq(casePartStates.part, headerPart)))
    .orderBy(desc(rev))
    .limit(1);
  return kept ?? null;
}
