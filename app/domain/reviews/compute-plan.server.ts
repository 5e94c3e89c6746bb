import { eq } from "drizzle-orm";
import type { Database } from "#app/db/database";
import { plans } from "#drizzle/schema/reviews";
import { inputHashOf } from "./input-hash.server";
import { solveMatching } from "./matching/solve-matching";
import { planProblem, planResult } from "./plan";
import { matchingFacts } from "./queries/matching-facts.server";
import type { PlanResult } from "./stored";

/** Computes a requested plan from one moment of the data, outside any transaction; nothing when it was laid aside meanwhile. */
export async function computePlan(db: Database, planId: string): Promise<PlanResult | null> {
  const read = await db.snapshot(async (reader) => {
    const [plan] = await reader.select().from(plans).where(eq(plans.id, planId));
    return plan?.state === "computing" ? { seed: plan.seed, facts: await matchingFacts(reader, plan.callId) } : null;
  });
  if (!read) return null;
  const problem = planProblem(read.facts, read.seed);
  const started = process.cpuUsage();
  const solved = solveMatching(problem.instance);
  const { user, system } = process.cpuUsage(started);
  return planResult(read.facts, problem, solved, {
    inputHash: inputHashOf(problem),
    cpuMs: Math.round((user + system) / 1000),
  });
}
