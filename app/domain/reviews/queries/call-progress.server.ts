import { and, count, eq, inArray, isNotNull, isNull, ne } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { handedInStates } from "#app/domain/cases/lifecycle";
import type { CaseToCount } from "#app/domain/reviews/call-overview";
import { blindCopies, cases } from "#drizzle/schema/cases";
import { institutions, reviewerProfiles, users } from "#drizzle/schema/people";
import { assignments, reviews } from "#drizzle/schema/reviews";

/** Every case of a call that was handed in, and how far its judging is. For the organiser; asks nobody's permission. */
export async function callProgress(reader: Reader, callId: string): Promise<CaseToCount[]> {
  const rows = await reader
    .select({
      ...{ id: cases.id, number: cases.number, title: cases.title, institution: institutions.name },
      ...{ categoryId: cases.categoryId, state: cases.state, submittedAt: cases.submittedAt },
      ...{ revisionDueAt: cases.revisionDueAt, blindCopyId: blindCopies.id },
      assigned: count(assignments.id),
      reviewed: count(reviews.id),
    })
    .from(cases)
    .innerJoin(institutions, eq(institutions.id, cases.institutionId))
    .leftJoin(blindCopies, and(eq(blindCopies.versionId, cases.currentVersionId), eq(blindCopies.state, "confirmed")))
    .leftJoin(assignments, and(eq(assignments.caseId, cases.id), eq(assignments.state, "assigned")))
    .leftJoin(reviews, and(eq(reviews.assignmentId, assignments.id), eq(reviews.state, "submitted")))
    .where(and(eq(cases.callId, callId), inArray(cases.state, [...handedInStates]), isNotNull(cases.submittedAt)))
    .groupBy(cases.id, institutions.name, blindCopies.id)
    .orderBy(cases.number);
  return rows.map(({ blindCopyId, ...row }) => ({ ...row, isBlind: blindCopyId !== null }));
}

/** Cases still being written for a call. Their content is nobody's business but their institutions'. */
export const draftsOfCall = (reader: Reader, callId: string): Promise<number> =>
  reader.$count(cases, and(eq(cases.callId, callId), inArray(cases.state, ["draft", "internal"])));

/** Reviewers with cases of this call who have not signed their pledge. */
export async function unpledgedReviewers(reader: Reader, callId: string): Promise<{ id: string; name: string }[]> {
  const rows = await reader
    .selectDistinct({ id: users.id, name: users.name, pledgedAt: reviewerProfiles.pledgedAt })
    .from(assignments)
    .innerJoin(cases, eq(cases.id, assignments.caseId))
    .innerJoin(users, eq(users.id, assignments.reviewerId))
    .innerJoin(reviewerProfiles, eq(reviewerProfiles.userId, users.id))
    .where(and(eq(cases.callId, callId), eq(assignments.state, "assigned")))
    .orderBy(users.name);
  return rows.filter(({ pledgedAt }) => pledgedAt === null).map(({ id, name }) => ({ id, name }));
}

/** Reviewers whose account is closed and who still have cases of this call to judge: somebody else must take these over. */
export const closedReviewers = (
  reader: Reader,
  callId: string,
): Promise<{ id: string; name: string; open: number }[]> =>
  reader
    .select({ id: users.id, name: users.name, open: count() })
    .from(assignments)
    .innerJoin(cases, eq(cases.id, assignments.caseId))
    .innerJoin(users, eq(users.id, assignments.reviewerId))
    .leftJoin(reviews, and(eq(reviews.assignmentId, assignments.id), eq(reviews.state, "submitted")))
    .where(
      and(
        ...[eq(cases.callId, callId), ne(cases.state, "withdrawn"), eq(assignments.state, "assigned")],
        ...[isNull(reviews.id), isNotNull(users.disabledAt)],
      ),
    )
    .groupBy(users.id, users.name)
    .orderBy(users.name);
