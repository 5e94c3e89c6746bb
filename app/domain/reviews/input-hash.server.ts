import { digestOf } from "#app/domain/record/digest.server";
import type { PlanProblem } from "./plan";

/** What a plan was computed from: an applied plan can be computed again, a stale one is known by its hash. */
export function inputHashOf({ instance }: PlanProblem): string {
  const { seed, cases, reviewers, pairs } = instance;
  return digestOf({
    seed,
    cases,
    reviewers,
    pairs: [Array.from(pairs.caseIndex), Array.from(pairs.reviewerIndex), Array.from(pairs.score)],
  });
}
