import { asc, eq } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { usualSections } from "#app/domain/documents/read-word/usual-sections";
import { Refusal } from "#app/domain/refusal";
import { callCategories, callSections } from "#drizzle/schema/calls";
import { files } from "#drizzle/schema/files";
import { institutions } from "#drizzle/schema/people";
import type { AccountWords } from "../compare-fields";
import { caseFacts } from "./case-facts.server";

/** What an import needs to know: the stored file, the call's sections by all their names, and what the account says. */
export async function importTarget(reader: Reader, { caseId, fileId }: { caseId: string; fileId: string }) {
  const { row } = await caseFacts(reader, caseId);
  const [file] = await reader.select().from(files).where(eq(files.id, fileId));
  if (!file?.sha256) throw new Refusal("attachment.not-stored");
  const sections = await reader
    .select()
    .from(callSections)
    .where(eq(callSections.callId, row.callId))
    .orderBy(asc(callSections.position));
  const [institution] = await reader.select().from(institutions).where(eq(institutions.id, row.institutionId));
  const [category] = await reader
    .select({ zh: callCategories.zh })
    .from(callCategories)
    .where(eq(callCategories.id, row.categoryId ?? ""));
  const words: AccountWords = {
    title: row.title,
    institutionNames: institution ? [institution.name, ...institution.aliases] : [],
    creditCode: institution?.creditCode ?? null,
    categories: category ? [category.zh] : [],
    contactName: institution?.contactName ?? null,
  };
  const named = sections.map(({ key, zh, en }) => {
    const usual = usualSections.find((section) => section.key === key);
    return { key, names: [zh, en, ...(usual?.names ?? [])] };
  });
  return { sha256: file.sha256, fileName: file.name, sections: named, words };
}
