import { solveByCostScaling } from "./cost-scaling";
import { solveByPricing } from "./priced-columns";
import { solveByAugmenting } from "./shortest-augmenting";
import type { Flow, Transport } from "./transport";

/** Above this many pairs it pays to leave most of them out until prices ask for them. */
const pairsSolvedAtOnce = 100_000;
/** Reviews times pairs up to which placing one review after the other is fastest. */
const smallWork = 300_000;

/** Solves a transport exactly by the engine that suits its size and costs; all of them give the same cost. */
export function solveTransport(transport: Transport): Flow {
  const reviews = transport.supply.reduce((sum, count) => sum + count, 0);
  const pairs = transport.reviewer.length;
  if (reviews * pairs <= smallWork || !mayBeScaled(transport)) return solveByAugmenting(transport);
  return pairs <= pairsSolvedAtOnce ? solveByCostScaling(transport) : solveByPricing(transport);
}

/** Whether costs multiplied by the number of nodes leave room for prices in the exact whole numbers. */
function mayBeScaled({ supply, held, cost, unfilledCost, heldCost }: Transport): boolean {
  const largest = largestOf(cost) + largestOf(unfilledCost) + largestOf(heldCost);
  return largest * (supply.length + held.length + 2) * 8 < Number.MAX_SAFE_INTEGER;
}

function largestOf(costs: Float64Array): number {
  let largest = 0;
  for (const cost of costs) largest = Math.max(largest, Math.abs(cost));
  return largest;
}
