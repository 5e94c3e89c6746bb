import { assignmentFacts } from "#app/domain/reviews/queries/assignment-facts.server";
import { assignmentsBeside } from "#app/domain/reviews/queries/assignments-beside.server";
import { applyPlan } from "#app/domain/reviews/commands/apply-plan.server";
import { requestPlan } from "#app/domain/reviews/commands/request-plan.server";
import type { Cast } from "./people";
import type { Stage } from "./stage";

/** One case on one reviewer's desk. */
export interface DeskItem {
  assignmentId: string;
  /** The place of the reviewer in the demo's cast. */
  reviewer: number;
  reviewerId: string;
  caseId: string;
}

/** The officer has a plan computed for everything that waits, and applies it. Answers the reviewers' desks in this call. */
export async function routeCases(stage: Stage, cast: Cast, callId: string, at: Date): Promise<DeskItem[]> {
  const ctx = await stage.as(cast.officer, at);
  const { id: planId } = await requestPlan(ctx, { callId });
  await stage.settle(at);
  await applyPlan(ctx, { planId });
  const desks: DeskItem[] = [];
  for (const [reviewer, reviewerId] of cast.reviewers.entries()) {
    for (const { assignmentId } of await assignmentsBeside(await stage.as(reviewerId, at), callId)) {
      const { caseId } = (await assignmentFacts(ctx.db.read, assignmentId)).assignment;
      desks.push({ assignmentId, reviewer, reviewerId, caseId });
    }
  }
  return desks;
}
