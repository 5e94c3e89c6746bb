import { and, asc, eq, inArray } from "drizzle-orm";
import { callStructure } from "#app/domain/calls/queries/call-structure.server";
import type { Context } from "#app/domain/context.server";
import { authorise } from "#app/domain/refusal";
import { callCategories, callTracks } from "#drizzle/schema/calls";
import { cases } from "#drizzle/schema/cases";
import { institutions } from "#drizzle/schema/people";
import { assignments, decisions, reviews } from "#drizzle/schema/reviews";
import { mayReadReviews } from "../permissions";
import { ranked, spreadOf } from "../scoring";

/** Every case that is or was judged, ranked by the mean of its reviews, with their spread, what is still out, and what was decided. */
export async function rankingOfCall({ db, actor }: Context, { callId }: { callId: string }) {
  const { call } = await callStructure(db.read, callId);
  authorise(mayReadReviews(actor, call));
  const rows = await db.read
    .select({
      caseId: cases.id,
      number: cases.number,
      title: cases.title,
      state: cases.state,
      institution: institutions.name,
      region: institutions.regionName,
      category: callCategories.key,
      categoryZh: callCategories.zh,
      categoryEn: callCategories.en,
      track: callTracks.key,
      trackZh: callTracks.zh,
      trackEn: callTracks.en,
      level: decisions.level,
      decidedAt: decisions.createdAt,
    })
    .from(cases)
    .innerJoin(institutions, eq(institutions.id, cases.institutionId))
    .innerJoin(callCategories, eq(callCategories.id, cases.categoryId))
    .innerJoin(callTracks, eq(callTracks.id, callCategories.trackId))
    .leftJoin(decisions, eq(decisions.caseId, cases.id))
    .where(
      and(eq(cases.callId, callId), inArray(cases.state, ["judging", "decided", "noticed", "published", "retracted"])),
    )
    .orderBy(asc(cases.number));
  const given = await db.read
    .select({ caseId: assignments.caseId, reviewState: reviews.state, total: reviews.total })
    .from(assignments)
    .innerJoin(cases, eq(cases.id, assignments.caseId))
    .leftJoin(reviews, eq(reviews.assignmentId, assignments.id))
    .where(and(eq(cases.callId, callId), eq(assignments.state, "assigned")));
  const byCase = new Map<string, typeof given>();
  for (const one of given) byCase.set(one.caseId, [...(byCase.get(one.caseId) ?? []), one]);
  const withSpread = rows.map((row) => {
    const reviewsOfCase = byCase.get(row.caseId) ?? [];
    const totals = reviewsOfCase.flatMap(({ reviewState, total }) =>
      reviewState === "submitted" && total !== null ? [total] : [],
    );
    return { ...row, assigned: reviewsOfCase.length, totals, spread: spreadOf(totals) };
  });
  return { call, rows: ranked(withSpread) };
}
