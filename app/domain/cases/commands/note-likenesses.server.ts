import { eq } from "drizzle-orm";
import type { Reader, Tx } from "#app/db/database";
import { calls } from "#drizzle/schema/calls";
import { cases, caseVersions } from "#drizzle/schema/cases";
import { caseLikenesses } from "#drizzle/schema/likenesses";
import { type CaseLike, casesLike } from "../queries/cases-like.server";

/** What other cases a version that was handed in says the same as. Nothing for one that is gone. */
export async function findLikenesses(reader: Reader, versionId: string): Promise<CaseLike[]> {
  const [version] = await reader
    .select({ caseId: caseVersions.caseId, content: caseVersions.content, organiserId: calls.organiserId })
    .from(caseVersions)
    .innerJoin(cases, eq(cases.id, caseVersions.caseId))
    .innerJoin(calls, eq(calls.id, cases.callId))
    .where(eq(caseVersions.id, versionId));
  return version ? casesLike(reader, version) : [];
}

/** Keeps what was found of a version for the formality desk; found again, it takes the place of what was found before. */
export async function noteLikenesses(tx: Tx, versionId: string, found: readonly CaseLike[], now: Date) {
  await tx.delete(caseLikenesses).where(eq(caseLikenesses.versionId, versionId));
  if (found.length === 0) return;
  await tx.insert(caseLikenesses).values(
    found.map(({ versionId: otherVersionId, common, contained, passages }) => ({
      ...{ versionId, otherVersionId, passages, createdAt: now },
      common: Math.round(common * 10_000),
      contained: Math.round(contained * 10_000),
    })),
  );
}
