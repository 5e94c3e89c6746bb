import { and, count, eq, isNull, ne, sql } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { callToDecideOn } from "#app/domain/calls/queries/call-to-decide-on.server";
import type { Context } from "#app/domain/context.server";
import { authorise } from "#app/domain/refusal";
import { cases } from "#drizzle/schema/cases";
import { reviewerProfiles, users } from "#drizzle/schema/people";
import { assignments, reviews } from "#drizzle/schema/reviews";
import { mayReadReviews, mayRoute } from "../permissions";

/** How far the judging of a call is: by reviewer, and each case with those whose review is not in. Counts and names only, no judgement. */
export async function reviewProgress({ db, actor }: Context, callId: string) {
  return db.snapshot(async (reader) => {
    const call = await callToDecideOn(reader, callId);
    authorise(mayReadReviews(actor, call));
    // a withdrawn case is nobody's work any more
    const given = and(eq(cases.callId, callId), ne(cases.state, "withdrawn"), eq(assignments.state, "assigned"));
    const submitted = sql<number>`sum(case when ${reviews.state} = 'submitted' then 1 else 0 end)`.mapWith(Number);
    const byReviewer = await reader
      .select({
        ...{ id: users.id, name: users.name, pledgedAt: reviewerProfiles.pledgedAt, closedAt: users.disabledAt },
        assigned: count(),
        opened: count(assignments.openedAt),
        submitted,
      })
      .from(assignments)
      .innerJoin(cases, eq(cases.id, assignments.caseId))
      .innerJoin(users, eq(users.id, assignments.reviewerId))
      .leftJoin(reviewerProfiles, eq(reviewerProfiles.userId, users.id))
      .leftJoin(reviews, eq(reviews.assignmentId, assignments.id))
      .where(given)
      .groupBy(users.id, users.name, users.disabledAt, reviewerProfiles.pledgedAt)
      .orderBy(users.name);
    const byCase = await reader
      .select({ id: cases.id, number: cases.number, title: cases.title, assigned: count(), submitted })
      .from(assignments)
      .innerJoin(cases, eq(cases.id, assignments.caseId))
      .leftJoin(reviews, eq(reviews.assignmentId, assignments.id))
      .where(given)
      .groupBy(cases.id, cases.number, cases.title)
      .orderBy(cases.number);
    const waiting = await waitingFor(reader, callId);
    return {
      reviewsCloseAt: call.reviewsCloseAt,
      reviewsPerCase: call.settings.reviewsPerCase,
      mayRevoke: mayRoute(actor, call) === null,
      byReviewer,
      byCase: byCase.map((row) => ({ ...row, waitingFor: waiting.get(row.id) ?? [] })),
    };
  });
}

/** Who has not handed a review in yet, by case. */
async function waitingFor(reader: Reader, callId: string) {
  const rows = await reader
    .select({
      caseId: assignments.caseId,
      assignmentId: assignments.id,
      name: users.name,
      openedAt: assignments.openedAt,
    })
    .from(assignments)
    .innerJoin(cases, eq(cases.id, assignments.caseId))
    .innerJoin(users, eq(users.id, assignments.reviewerId))
    .leftJoin(reviews, and(eq(reviews.assignmentId, assignments.id), eq(reviews.state, "submitted")))
    .where(and(eq(cases.callId, callId), eq(assignments.state, "assigned"), isNull(reviews.id)))
    .orderBy(users.name);
  const byCase = new Map<string, { assignmentId: string; name: string; isOpened: boolean }[]>();
  for (const { caseId, assignmentId, name, openedAt } of rows)
    byCase.set(caseId, [...(byCase.get(caseId) ?? []), { assignmentId, name, isOpened: openedAt !== null }]);
  return byCase;
}
