import { eq } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { cases, caseVersions } from "#drizzle/schema/cases";
import type { AlikeToDraft } from "../like-case";
import { casesLike } from "./cases-like.server";
import type { Draft } from "./draft-of-case.server";

/**
 * What its author is told before handing in: handed-in cases that say the same in places. Of another institution's case only
 * the share is told, and the author's own words.
 */
export async function alikeToDraft(reader: Reader, draft: Draft, organiserId: string): Promise<AlikeToDraft[]> {
  const { row, sections } = draft;
  const content = { title: row.title, abstract: row.abstract, sections };
  const found = await casesLike(reader, { caseId: row.id, organiserId, content });
  const told: AlikeToDraft[] = [];
  for (const { versionId, contained, passages } of found) {
    const [other] = await reader
      .select({ title: cases.title, institutionId: cases.institutionId })
      .from(caseVersions)
      .innerJoin(cases, eq(cases.id, caseVersions.caseId))
      .where(eq(caseVersions.id, versionId));
    told.push({
      ownTitle: other?.institutionId === row.institutionId ? other.title : null,
      contained: Math.round(contained * 10_000),
      passages: passages.map(({ here }) => here),
    });
  }
  return told;
}
