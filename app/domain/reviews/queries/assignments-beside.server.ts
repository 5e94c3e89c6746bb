import { and, asc, eq } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { cases } from "#drizzle/schema/cases";
import { assignments, reviews } from "#drizzle/schema/reviews";
import { progressOf } from "../progress";

/** All of a reviewer's cases of one call by their neutral numbers, without a word of their text: the strip over the desk. */
export async function assignmentsBeside({ db, actor }: Context, callId: string) {
  const rows = await db.read
    .select({
      assignmentId: assignments.id,
      code: assignments.code,
      openedAt: assignments.openedAt,
      reviewState: reviews.state,
    })
    .from(assignments)
    .innerJoin(cases, eq(cases.id, assignments.caseId))
    .leftJoin(reviews, eq(reviews.assignmentId, assignments.id))
    .where(
      and(eq(assignments.reviewerId, actor.userId ?? ""), eq(assignments.state, "assigned"), eq(cases.callId, callId)),
    )
    .orderBy(asc(assignments.code));
  return rows.map((row) => ({ assignmentId: row.assignmentId, code: row.code, progress: progressOf(row) }));
}
