import type { Reader } from "#app/db/database";
import { caseFacts } from "./case-facts.server";
import { headerOf } from "./case-to-write.server";
import { draftOfCase } from "./draft-of-case.server";

/** The header of a draft as it is stored now: for someone whose own is based on an older one. Who saved it is not kept. */
export async function storedHeader(reader: Reader, caseId: string) {
  const { row } = await caseFacts(reader, caseId);
  return { rev: row.rev, content: headerOf(await draftOfCase(reader, row)), savedAt: row.savedAt, by: null };
}
