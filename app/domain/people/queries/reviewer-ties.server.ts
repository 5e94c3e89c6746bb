import { and, eq, isNotNull } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { calls } from "#drizzle/schema/calls";
import { cases } from "#drizzle/schema/cases";
import { invitations } from "#drizzle/schema/people";
import { assignments } from "#drizzle/schema/reviews";
import type { ReviewerTies } from "../permissions";

/** Which organisers a reviewer works for: those whose invitation was taken, and those in whose calls there are cases for them. */
export async function reviewerTies(reader: Reader, reviewerId: string): Promise<ReviewerTies> {
  const inviting = await reader
    .selectDistinct({ id: invitations.organiserId })
    .from(invitations)
    .where(
      and(eq(invitations.kind, "reviewer"), eq(invitations.usedBy, reviewerId), isNotNull(invitations.organiserId)),
    );
  const giving = await reader
    .selectDistinct({ id: calls.organiserId })
    .from(assignments)
    .innerJoin(cases, eq(cases.id, assignments.caseId))
    .innerJoin(calls, eq(calls.id, cases.callId))
    .where(eq(assignments.reviewerId, reviewerId));
  return { reviewerId, organiserIds: [...new Set([...inviting, ...giving].flatMap(({ id }) => id ?? []))] };
}
