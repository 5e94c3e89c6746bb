import { applyPlan } from "#app/domain/reviews/commands/apply-plan.server";
import { requestPlan } from "#app/domain/reviews/commands/request-plan.server";
import { assignmentsOfPlan } from "#app/domain/reviews/queries/assignments-of-plan.server";
import type { Cast } from "./people";
import type { Stage } from "./stage";

/** One case on one reviewer's desk. */
export interface DeskItem {
  assignmentId: string;
  caseId: string;
  reviewerId: string;
  /** The place of the reviewer in the demo's cast. */
  reviewer: number;
}

/** The officer has a plan computed for everything that waits, and applies it. Answers the reviewers' desks. */
export async function routeCases(stage: Stage, cast: Cast, callId: string, at: Date): Promise<DeskItem[]> {
  const ctx = await stage.as(cast.officer, at);
  const { id: planId } = await requestPlan(ctx, { callId });
  await stage.settle(at);
  await applyPlan(ctx, { planId });
  const given = await assignmentsOfPlan(ctx.db.read, planId);
  return given
    .map((item) => ({ ...item, reviewer: cast.reviewers.indexOf(item.reviewerId) }))
    .sort((one, other) => one.reviewer - other.reviewer);
}
