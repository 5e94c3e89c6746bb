import { and, eq, ne } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { figuresOf } from "#app/domain/documents/figures-of";
import { blindCopies, cases } from "#drizzle/schema/cases";
import { reviewerProfiles } from "#drizzle/schema/people";
import { assignments } from "#drizzle/schema/reviews";

/** Whether a file is a figure of a blind copy that this reviewer was given. Nothing else of a case opens to a reviewer. */
export async function isFigureOfReviewer(
  { db, actor }: Context,
  { fileId, caseId }: { fileId: string; caseId: string },
): Promise<boolean> {
  if (!actor.reviewer || !actor.userId) return false;
  const copies = await db.read
    .select({ content: blindCopies.content, pledgedAt: reviewerProfiles.pledgedAt })
    .from(assignments)
    .innerJoin(blindCopies, eq(blindCopies.id, assignments.blindCopyId))
    .innerJoin(reviewerProfiles, eq(reviewerProfiles.userId, assignments.reviewerId))
    .innerJoin(cases, and(eq(cases.id, assignments.caseId), ne(cases.state, "withdrawn")))
    .where(
      and(eq(assignments.caseId, caseId), eq(assignments.reviewerId, actor.userId), eq(assignments.state, "assigned")),
    );
  const shown = copies.filter(({ pledgedAt }) => pledgedAt).flatMap(({ content }) => content.sections);
  return shown.some(({ document }) => figuresOf(document).some((figure) => figure.attrs.fileId === fileId));
}
