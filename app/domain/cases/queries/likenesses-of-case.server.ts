import { and, eq, inArray, or } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { calls } from "#drizzle/schema/calls";
import { cases, caseVersions } from "#drizzle/schema/cases";
import { caseLikenesses } from "#drizzle/schema/likenesses";
import { institutions } from "#drizzle/schema/people";
import { jobs } from "#drizzle/schema/record";
import type { LikeCase } from "../like-case";

/** What was found alike to a version that was handed in, whichever of the two came first; and whether the search still runs. */
export async function likenessesOfVersion(
  reader: Reader,
  { versionId, institutionId }: { versionId: string; institutionId: string },
): Promise<{ found: LikeCase[]; isSearching: boolean }> {
  const rows = await reader
    .select()
    .from(caseLikenesses)
    .where(or(eq(caseLikenesses.versionId, versionId), eq(caseLikenesses.otherVersionId, versionId)));
  const seen = new Map(rows.map((row) => [row.versionId === versionId ? row.otherVersionId : row.versionId, row]));
  const others = await casesOfVersions(reader, [...seen.keys()]);
  return {
    found: others
      .flatMap(({ versionId: other, institutionId: house, ...named }) => {
        const row = seen.get(other);
        if (!row) return [];
        const isTurned = row.versionId !== versionId;
        const passages = isTurned
          ? row.passages.map(({ here, there, length }) => ({ here: there, there: here, length }))
          : row.passages;
        // how much of the older text the newer one holds was not measured: what both have in common stands for it
        const contained = isTurned ? row.common : row.contained;
        return [{ ...named, isOwn: house === institutionId, common: row.common, contained, passages }];
      })
      .sort((one, two) => two.contained - one.contained || two.common - one.common),
    isSearching: await isSearching(reader, versionId),
  };
}

async function casesOfVersions(reader: Reader, versionIds: string[]) {
  if (versionIds.length === 0) return [];
  return (
    reader
      .select({
        versionId: caseVersions.id,
        caseId: cases.id,
        number: cases.number,
        title: cases.title,
        institution: institutions.name,
        institutionId: cases.institutionId,
        call: { zh: calls.zh, en: calls.en },
      })
      .from(caseVersions)
      // an older version of a case was replaced by what it says now
      .innerJoin(cases, and(eq(cases.id, caseVersions.caseId), eq(cases.currentVersionId, caseVersions.id)))
      .innerJoin(calls, eq(calls.id, cases.callId))
      .innerJoin(institutions, eq(institutions.id, cases.institutionId))
      .where(inArray(caseVersions.id, versionIds))
  );
}

async function isSearching(reader: Reader, versionId: string) {
  const [job] = await reader
    .select({ id: jobs.id })
    .from(jobs)
    .where(and(eq(jobs.kind, "case.compare"), eq(jobs.dedupeKey, versionId), inArray(jobs.state, ["ready", "running"])))
    .limit(1);
  return job !== undefined;
}
