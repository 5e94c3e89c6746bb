import { eq } from "drizzle-orm";
import type { Database } from "#app/db/database";
import { plans } from "#drizzle/schema/reviews";
import { inputHashOf } from "./input-hash.server";
import { solveMatching } from "./matching/solve-matching";
import { planProblem, planResult } from "./plan";
import { matchingFacts, type MatchingFacts } from "./queries/matching-facts.server";
import type { PlanResult } from "./stored";

/** What a plan is computed from; travels to the process that computes it. */
export interface PlanOrder {
  seed: string;
  facts: MatchingFacts;
}

/** Reads a requested plan's facts as of one moment; nothing when it was laid aside meanwhile. */
export const readPlanOrder = (db: Database, planId: string): Promise<PlanOrder | null> =>
  db.snapshot(async (reader) => {
    const [plan] = await reader.select().from(plans).where(eq(plans.id, planId));
    return plan?.state === "computing" ? { seed: plan.seed, facts: await matchingFacts(reader, plan.callId) } : null;
  });

/** Solves the routing exactly: the same facts and seed give the same plan on any machine. */
export async function computePlan({ seed, facts }: PlanOrder): Promise<PlanResult> {
  const problem = planProblem(facts, seed);
  const started = process.cpuUsage();
  const solved = await solveMatching(problem.instance);
  const { user, system } = process.cpuUsage(started);
  return planResult(facts, problem, solved, {
    inputHash: inputHashOf(problem),
    cpuMs: Math.round((user + system) / 1000),
  });
}
