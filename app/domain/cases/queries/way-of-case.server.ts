import { and, asc, eq, max } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import type { ApprovalStep } from "#app/domain/people/approval-steps";
import { caseApprovals } from "#drizzle/schema/approvals";
import { institutions } from "#drizzle/schema/people";
import type { CaseRow } from "./case-facts.server";

/** How a case leaves its institution: the steps asked for today, those of the last round, and for permissions those of the round under way. */
export async function wayOfCase(
  reader: Reader,
  { id, institutionId, circulation: underWay }: Pick<CaseRow, "id" | "institutionId" | "circulation">,
) {
  const [house] = await reader
    .select({ approvalSteps: institutions.approvalSteps })
    .from(institutions)
    .where(eq(institutions.id, institutionId));
  const asked: ApprovalStep[] = house?.approvalSteps ?? [];
  const [last] = await reader
    .select({ circulation: max(caseApprovals.circulation) })
    .from(caseApprovals)
    .where(eq(caseApprovals.caseId, id));
  const circulation = last?.circulation ?? 0;
  const steps = await reader
    .select()
    .from(caseApprovals)
    .where(and(eq(caseApprovals.caseId, id), eq(caseApprovals.circulation, circulation)))
    .orderBy(asc(caseApprovals.position));
  return { asked, circulation, steps, facts: { stepsAsked: asked.length, steps: underWay === null ? null : steps } };
}
