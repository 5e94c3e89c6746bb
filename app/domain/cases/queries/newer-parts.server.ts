import { eq } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { caseSections } from "#drizzle/schema/cases";
import { headerPart } from "../part-states";
import { storedHeader } from "./stored-header.server";
import { storedSection } from "./stored-section.server";

/** The parts of a draft that were saved after the `revs` a page has, with their texts and who saved them. Parts it does not name are not its matter. */
export async function newerParts(reader: Reader, caseId: string, headerRev: number, revs: Record<string, number>) {
  const sections = await reader
    .select({ part: caseSections.sectionKey, rev: caseSections.rev })
    .from(caseSections)
    .where(eq(caseSections.caseId, caseId));
  const isNewer = ({ part, rev }: { part: string; rev: number }) => rev > (revs[part] ?? Infinity);
  const newer = [];
  for (const { part } of [{ part: headerPart, rev: headerRev }, ...sections].filter(isNewer)) {
    const stored = part === headerPart ? await storedHeader(reader, caseId) : await storedSection(reader, caseId, part);
    if (stored) newer.push({ part, ...stored });
  }
  return newer;
}
