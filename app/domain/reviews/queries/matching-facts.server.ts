import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { callStructure, type CallStructure } from "#app/domain/calls/queries/call-structure.server";
import { assignments, conflicts } from "#drizzle/schema/reviews";
import { blindCopies, cases, caseVersions } from "#drizzle/schema/cases";
import { institutions, memberships, reviewerCategories, reviewerProfiles, users } from "#drizzle/schema/people";
import type { House, ReviewerHouses } from "../conflicts";
import type { CaseProfile, ReviewerProfile } from "../match-score";

export interface CaseToRoute extends CaseProfile {
  caseId: string;
  number: number | null;
  title: string;
  house: House;
}

export interface ReviewerToRoute extends ReviewerProfile {
  reviewerId: string;
  name: string;
  houses: ReviewerHouses;
  /** What is left of the agreed loads after what the reviewer has in this round. */
  min: number;
  max: number;
}

/** Everything that decides a plan, in an order of its own: admitted cases with a confirmed blind copy, and all reviewers. */
export interface MatchingFacts {
  structure: CallStructure;
  roundId: string;
  cases: CaseToRoute[];
  reviewers: ReviewerToRoute[];
  /** Pairs declared or found earlier, and those an organiser undid: `caseId reviewerId`. */
  declared: Set<string>;
}

export const pairKey = (caseId: string, reviewerId: string) => `${caseId} ${reviewerId}`;

export async function matchingFacts(reader: Reader, callId: string): Promise<MatchingFacts> {
  const structure = await callStructure(reader, callId);
  const round = structure.rounds[0];
  if (!round) throw new Error("a call without a round");
  const toRoute = await casesToRoute(reader, structure);
  return {
    structure,
    roundId: round.id,
    cases: toRoute,
    reviewers: await reviewersToRoute(reader, structure, round.id),
    declared: await declaredPairs(reader, callId),
  };
}

async function casesToRoute(reader: Reader, structure: CallStructure): Promise<CaseToRoute[]> {
  const trackOf = new Map(
    structure.tracks.flatMap(({ key, categories }) => categories.map((category) => [category.key, key] as const)),
  );
  const rows = await reader
    .select({ row: cases, content: caseVersions.content, institution: institutions })
    .from(cases)
    .innerJoin(caseVersions, eq(caseVersions.id, cases.currentVersionId))
    .innerJoin(blindCopies, and(eq(blindCopies.versionId, caseVersions.id), eq(blindCopies.state, "confirmed")))
    .innerJoin(institutions, eq(institutions.id, cases.institutionId))
    .where(and(eq(cases.callId, structure.call.id), eq(cases.state, "admitted")))
    .orderBy(asc(cases.id));
  return rows.map(({ row, content, institution }) => ({
    caseId: row.id,
    number: row.number,
    title: row.title,
    categoryKey: content.categoryKey,
    trackKey: trackOf.get(content.categoryKey) ?? "",
    tags: [...new Set([...content.tasks, ...content.keywords])],
    province: institution.regionCode?.slice(0, 2) ?? null,
    house: {
      id: institution.id,
      names: [institution.name, content.institution.name, ...institution.aliases],
      group: institution.groupName,
    },
  }));
}

async function reviewersToRoute(reader: Reader, structure: CallStructure, roundId: string): Promise<ReviewerToRoute[]> {
  const rows = await reader
    .select({
      profile: reviewerProfiles,
      name: users.name,
      institution: institutions,
      memberOf: memberships.institutionId,
    })
    .from(reviewerProfiles)
    .innerJoin(users, eq(users.id, reviewerProfiles.userId))
    .leftJoin(institutions, eq(institutions.id, reviewerProfiles.institutionId))
    .leftJoin(memberships, eq(memberships.userId, reviewerProfiles.userId))
    .where(isNull(users.disabledAt))
    .orderBy(asc(reviewerProfiles.userId));
  const levels = await reader.select().from(reviewerCategories);
  const loads = await loadsOfRound(reader, roundId);
  return rows.map(({ profile, name, institution, memberOf }) => {
    const categories = new Map(
      levels.filter(({ userId }) => userId === profile.userId).map(({ categoryKey, level }) => [categoryKey, level]),
    );
    const load = loads.get(profile.userId) ?? 0;
    return {
      reviewerId: profile.userId,
      name,
      categories,
      tracks: new Set(
        structure.tracks
          .filter((track) => track.categories.some(({ key }) => categories.has(key)))
          .map(({ key }) => key),
      ),
      tags: profile.tags,
      titleLevel: profile.titleLevel,
      province: profile.province,
      houses: {
        institution: {
          id: profile.institutionId,
          names: [profile.institutionName, ...(institution ? [institution.name, ...institution.aliases] : [])],
          group: institution?.groupName ?? null,
        },
        former: profile.formerInstitutions,
        memberOf,
      },
      min: Math.max(0, Math.min(profile.minLoad, profile.maxLoad) - load),
      max: Math.max(0, profile.maxLoad - load),
    };
  });
}

/** How many cases each reviewer has in a round. */
export async function loadsOfRound(reader: Reader, roundId: string): Promise<Map<string, number>> {
  const rows = await reader
    .select({ reviewerId: assignments.reviewerId, load: sql<number>`count(*)`.mapWith(Number) })
    .from(assignments)
    .where(and(eq(assignments.roundId, roundId), eq(assignments.state, "assigned")))
    .groupBy(assignments.reviewerId);
  return new Map(rows.map(({ reviewerId, load }) => [reviewerId, load]));
}

async function declaredPairs(reader: Reader, callId: string) {
  const ofCall = reader.select({ id: cases.id }).from(cases).where(eq(cases.callId, callId));
  const rows = await reader
    .select({ caseId: conflicts.caseId, reviewerId: conflicts.reviewerId })
    .from(conflicts)
    .where(inArray(conflicts.caseId, ofCall));
  const revoked = await reader
    .select({ caseId: assignments.caseId, reviewerId: assignments.reviewerId })
    .from(assignments)
    .where(and(inArray(assignments.caseId, ofCall), eq(assignments.state, "revoked")));
  return new Set([...rows, ...revoked].map(({ caseId, reviewerId }) => pairKey(caseId, reviewerId)));
}
