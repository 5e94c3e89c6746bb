import { and, asc, eq } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { Refusal } from "#app/domain/refusal";
import { calls } from "#drizzle/schema/calls";
import { blindCopies, cases } from "#drizzle/schema/cases";
import { assignments, reviews } from "#drizzle/schema/reviews";

/** The reviewer's own desk: blind titles under neutral numbers, and how far each review is. The reviewer comes from the actor, never from the address. */
export async function assignmentsOfReviewer({ db, actor }: Context) {
  if (!actor.reviewer || !actor.userId) throw new Refusal("assignment.not-found");
  const rows = await db.read
    .select({
      assignmentId: assignments.id,
      code: assignments.code,
      content: blindCopies.content,
      callId: calls.id,
      callZh: calls.zh,
      callEn: calls.en,
      isDemo: calls.isDemo,
      reviewsCloseAt: calls.reviewsCloseAt,
      openedAt: assignments.openedAt,
      reviewState: reviews.state,
      total: reviews.total,
      savedAt: reviews.savedAt,
    })
    .from(assignments)
    .innerJoin(blindCopies, eq(blindCopies.id, assignments.blindCopyId))
    .innerJoin(cases, eq(cases.id, assignments.caseId))
    .innerJoin(calls, eq(calls.id, cases.callId))
    .leftJoin(reviews, eq(reviews.assignmentId, assignments.id))
    .where(and(eq(assignments.reviewerId, actor.userId), eq(assignments.state, "assigned")))
    .orderBy(asc(calls.createdAt), asc(assignments.code));
  return rows.map(({ content, ...row }) => ({ ...row, title: content.title }));
}
