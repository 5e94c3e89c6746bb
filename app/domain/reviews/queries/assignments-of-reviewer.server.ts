import { and, asc, desc, eq, ne, sql } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { Refusal } from "#app/domain/refusal";
import { calls } from "#drizzle/schema/calls";
import { blindCopies, cases } from "#drizzle/schema/cases";
import { reviewerProfiles } from "#drizzle/schema/people";
import { assignments, reviews } from "#drizzle/schema/reviews";
import type { AssignmentsOfCall } from "../own-assignments";
import { progressOf } from "../progress";

/** The reviewer's own list, the newest call first: blind titles under neutral numbers, and how far each review is. The reviewer comes from the actor, never from the address. */
export async function assignmentsOfReviewer({ db, actor }: Context) {
  if (!actor.reviewer || !actor.userId) throw new Refusal("assignment.not-found");
  const [profile] = await db.read
    .select({ pledgedAt: reviewerProfiles.pledgedAt })
    .from(reviewerProfiles)
    .where(eq(reviewerProfiles.userId, actor.userId));
  const isPledged = Boolean(profile?.pledgedAt);
  const rows = await db.read
    .select({
      assignmentId: assignments.id,
      code: assignments.code,
      // of the whole copy only this is read; both engines know ->>
      title: sql<string>`${blindCopies.content} ->> 'title'`,
      call: { id: calls.id, zh: calls.zh, en: calls.en, reviewsCloseAt: calls.reviewsCloseAt },
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
    .where(
      and(eq(assignments.reviewerId, actor.userId), eq(assignments.state, "assigned"), ne(cases.state, "withdrawn")),
    )
    .orderBy(desc(calls.createdAt), asc(calls.id), asc(assignments.code));

  const groups = new Map<string, AssignmentsOfCall>();
  for (const { call, openedAt, reviewState, title, ...row } of rows) {
    const group = groups.get(call.id) ?? { call, rows: [] };
    groups.set(call.id, group);
    group.rows.push({ ...row, title: isPledged ? title : null, progress: progressOf({ openedAt, reviewState }) });
  }
  return { isPledged, groups: [...groups.values()] };
}
