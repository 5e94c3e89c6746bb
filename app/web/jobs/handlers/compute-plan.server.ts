import { portal as portalActor } from "#app/domain/actor";
import type { JobHandler } from "#app/domain/record/work.server";
import { keepPlan } from "#app/domain/reviews/commands/keep-plan.server";
import { type PlanOrder, readPlanOrder } from "#app/domain/reviews/compute-plan.server";
import type { PlanResult } from "#app/domain/reviews/stored";
import type { Portal } from "../../portal.server";
import type { Clock } from "../clock";
import { runChild } from "../run-child.server";

/** Computes a routing plan in a process of its own: large calls take seconds that the server needs. */
export const computePlan =
  (portal: Portal, clock: Clock): JobHandler =>
  async ({ job, finish, progress, signal }) => {
    const { planId } = job.payload as { planId: string };
    await progress("reading", 50);
    const order = await readPlanOrder(portal.db, planId);
    if (!order) return;
    await progress("matching", 200);
    const result = await runChild<PlanOrder, PlanResult>("matching", order, { signal });
    await finish((tx) => keepPlan(tx, { actor: portalActor("zh-CN"), now: clock() }, { planId, result }));
  };
