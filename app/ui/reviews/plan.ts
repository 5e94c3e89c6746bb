import type { PlanState } from "#app/domain/reviews/lifecycle";
import type { PlannedCase, readPlan } from "#app/domain/reviews/read-plan";

/** A plan on its screen, beside what is in it. */
export interface PlanFacts {
  id: string;
  position: number;
  state: PlanState;
  createdAt: Date;
  appliedAt: Date | null;
  appliedBy: string | null;
  reviewsPerCase: number;
  /** Most points a pair can have. */
  mostPoints: number;
  changes: { name: string; count: number }[];
}

/** What is in a plan: one page of its cases, and those that lack reviewers. */
export type PlanRead = ReturnType<typeof readPlan> & { cases: number; short: PlannedCase[] };
