import { and, eq, ne } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { calls } from "#drizzle/schema/calls";
import { cases, caseVersions } from "#drizzle/schema/cases";
import { caseSignatures } from "#drizzle/schema/likenesses";
import type { EvidenceText } from "../evidence/passages";
import { comparableText } from "../likeness/comparable-text";
import { type CaseLikeness, compareCases } from "../likeness/compare-cases";
import { likelyCopies } from "../likeness/likely-copies";
import { signatureOf } from "../likeness/signature";

/** A case that says the same in places as another. */
export interface CaseLike extends CaseLikeness {
  versionId: string;
  title: string;
  institutionId: string;
}

/** Both shares below this are chance and set phrases (ours). */
const leastShare = 0.2;

interface Looked {
  caseId: string;
  organiserId: string;
  content: EvidenceText;
}

/** The last versions of an organiser's other cases that say in places what one case says, the most alike first. Texts are read only of those their signatures point to. */
export async function casesLike(reader: Reader, { caseId, organiserId, content }: Looked): Promise<CaseLike[]> {
  const text = comparableText(content);
  const signature = signatureOf(text.signs);
  if (signature === "") return [];
  const signed = await reader
    .select({ versionId: caseSignatures.versionId, signature: caseSignatures.signature })
    .from(caseSignatures)
    .innerJoin(cases, eq(cases.id, caseSignatures.caseId))
    .innerJoin(calls, eq(calls.id, cases.callId))
    .where(and(eq(calls.organiserId, organiserId), ne(caseSignatures.caseId, caseId)));
  const found: CaseLike[] = [];
  for (const { versionId } of likelyCopies(signature, signed)) {
    const [other] = await reader
      .select({ content: caseVersions.content, title: cases.title, institutionId: cases.institutionId })
      .from(caseVersions)
      .innerJoin(cases, eq(cases.id, caseVersions.caseId))
      .where(eq(caseVersions.id, versionId));
    if (!other) continue;
    const { content: said, ...named } = other;
    const likeness = compareCases(text, comparableText(said));
    const isAlike = likeness.common >= leastShare || likeness.contained >= leastShare;
    if (isAlike && likeness.passages.length > 0) found.push({ versionId, ...named, ...likeness });
  }
  return found.sort((one, two) => two.contained - one.contained || two.common - one.common);
}
