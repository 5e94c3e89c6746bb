import { and, asc, eq, isNull, ne } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { mayReadReviewers } from "#app/domain/people/permissions";
import { authorise } from "#app/domain/refusal";
import { calls } from "#drizzle/schema/calls";
import { cases } from "#drizzle/schema/cases";
import { assignments, reviews } from "#drizzle/schema/reviews";
import { mayReadReviews, mayRevoke } from "../permissions";

/** What a reviewer still has to judge in the running calls of the actor's organiser: what somebody else must take over when the reviewer cannot sign in any more. */
export async function openAssignmentsOf({ db, actor }: Context, reviewerId: string) {
  authorise(mayReadReviewers(actor));
  const rows = await db.read
    .select({
      ...{ id: assignments.id, caseId: cases.id, number: cases.number, title: cases.title },
      call: {
        ...{ id: calls.id, zh: calls.zh, en: calls.en },
        ...{ organiserId: calls.organiserId, state: calls.state, releasedAt: calls.releasedAt },
      },
    })
    .from(assignments)
    .innerJoin(cases, eq(cases.id, assignments.caseId))
    .innerJoin(calls, eq(calls.id, cases.callId))
    .leftJoin(reviews, and(eq(reviews.assignmentId, assignments.id), eq(reviews.state, "submitted")))
    .where(
      and(
        ...[eq(assignments.reviewerId, reviewerId), eq(assignments.state, "assigned"), isNull(reviews.id)],
        ...[eq(calls.organiserId, actor.organiser?.id ?? ""), isNull(calls.releasedAt), ne(cases.state, "withdrawn")],
      ),
    )
    .orderBy(asc(calls.createdAt), asc(cases.number));
  const facts = { state: "assigned", reviewState: null } as const;
  return rows
    .filter(({ call }) => call.state !== "closed" && mayReadReviews(actor, call) === null)
    .map(({ call, ...row }) => ({
      ...row,
      call: { id: call.id, zh: call.zh, en: call.en },
      mayRevoke: mayRevoke(actor, call, facts) === null,
    }));
}
