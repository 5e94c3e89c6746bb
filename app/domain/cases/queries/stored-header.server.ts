import { and, desc, eq } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { casePartStates } from "#drizzle/schema/cases";
import { users } from "#drizzle/schema/people";
import { headerPart } from "../part-states";
import { caseFacts } from "./case-facts.server";
import { headerOf } from "./case-to-write.server";
import { draftOfCase } from "./draft-of-case.server";

/** The header of a draft as it is stored now, and who saved it: for someone whose own is based on an older one. */
export async function storedHeader(reader: Reader, caseId: string) {
  const { row } = await caseFacts(reader, caseId);
  const [kept] = await reader
    .select({ by: users.name, savedAt: casePartStates.savedAt })
    .from(casePartStates)
    .leftJoin(users, eq(users.id, casePartStates.savedBy))
    .where(and(eq(casePartStates.caseId, caseId), eq(casePartStates.part, headerPart)))
    .orderBy(desc(casePartStates.rev))
    .limit(1);
  const { by = null, savedAt = row.savedAt } = kept ?? {};
  return { rev: row.rev, content: headerOf(await draftOfCase(reader, row)), savedAt, by };
}
