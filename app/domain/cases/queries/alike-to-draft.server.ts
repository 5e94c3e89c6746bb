import type { Reader } from "#app/db/database";
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
  return found.map(({ title, institutionId, contained, passages }) => ({
    ownTitle: institutionId === row.institutionId ? title : null,
    contained: Math.round(contained * 10_000),
    passages: passages.map(({ here }) => here),
  }));
}
