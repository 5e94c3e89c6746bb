import { asc, eq } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { assignments } from "#drizzle/schema/reviews";

/** What an applied plan gave to whom, by the reviewers' numbers. For the portal itself: it asks nobody's permission. */
export const assignmentsOfPlan = (reader: Reader, planId: string) =>
  reader
    .select({ assignmentId: assignments.id, caseId: assignments.caseId, reviewerId: assignments.reviewerId })
    .from(assignments)
    .where(eq(assignments.planId, planId))
    .orderBy(asc(assignments.code), asc(assignments.reviewerId));
