import { eq } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { prepared, valueFor } from "#app/db/prepared";
import { Refusal } from "#app/domain/refusal";
import { calls } from "#drizzle/schema/calls";
import { cases } from "#drizzle/schema/cases";
import { reviewerProfiles } from "#drizzle/schema/people";
import { assignments, reviews } from "#drizzle/schema/reviews";
import type { AssignmentFacts } from "../permissions";

const assignmentRow = prepared("assignment_row", (reader: Reader) =>
  reader
    .select({
      assignment: assignments,
      callId: cases.callId,
      caseState: cases.state,
      reviewsCloseAt: calls.reviewsCloseAt,
      callState: calls.state,
      pledgedAt: reviewerProfiles.pledgedAt,
      review: reviews,
    })
    .from(assignments)
    .innerJoin(cases, eq(cases.id, assignments.caseId))
    .innerJoin(calls, eq(calls.id, cases.callId))
    .leftJoin(reviewerProfiles, eq(reviewerProfiles.userId, assignments.reviewerId))
    .leftJoin(reviews, eq(reviews.assignmentId, assignments.id))
    .where(eq(assignments.id, valueFor(assignments.id))),
);

/** An assignment with what permissions ask, for commands and the reviewer's own screens. */
export async function assignmentFacts(reader: Reader, assignmentId: string) {
  const [found] = await assignmentRow(reader, { id: assignmentId });
  if (!found) throw new Refusal("assignment.not-found");
  const { assignment, callId, caseState, reviewsCloseAt, callState, pledgedAt, review } = found;
  const facts: AssignmentFacts = {
    reviewerId: assignment.reviewerId,
    // a withdrawn case is on nobody's desk any more
    state: caseState === "withdrawn" ? "revoked" : assignment.state,
    pledgedAt,
    reviewState: review?.state ?? null,
    reviewsCloseAt,
    callState,
  };
  return { assignment, callId, review, facts };
}
