import { computePlan, type PlanOrder } from "#app/domain/reviews/compute-plan.server";
import type { PlanResult } from "#app/domain/reviews/stored";
import { serveChild } from "./serve-child.server";

serveChild<PlanOrder, PlanResult>(async (order) => computePlan(order));
