import { cheapestPairs } from "./cheapest-pairs";
import { solveByCostScaling } from "./cost-scaling";
import type { Flow, Transport } from "./transport";
import { overAllPairs, overPairs, withPairs } from "./transport-pairs";

/** Pairs added for one case in one round, at most. */
const widening = 24;

/**
 * Solves a transport with millions of pairs exactly: solves it over the most promising pairs, then looks at
 * every other pair at the prices found (column generation, Dantzig & Wolfe 1960) and adds those that would
 * improve it, until none does. Prices are whole and exact, so "none" is a proof over all pairs.
 */
export function solveByPricing(transport: Transport): Flow {
  const pairs = transport.reviewer.length;
  const taken = cheapestPairs(transport);
  let flow: Flow | undefined;
  for (;;) {
    const kept = listTaken(taken);
    const narrow = withPairs(transport, kept);
    flow = overAllPairs(solveByCostScaling(narrow, flow && overPairs(flow, kept)), kept, pairs);
    if (takeImprovements(transport, flow, taken) === 0) return flow;
  }
}

function listTaken(taken: Uint8Array): Int32Array {
  let count = 0;
  for (const flag of taken) count += flag;
  const kept = new Int32Array(count);
  let position = 0;
  for (let pair = 0; pair < taken.length; pair++) if (taken[pair]) kept[position++] = pair;
  return kept;
}

/** Takes, for every case, the pairs that promise most at the present prices. Returns how many were taken. */
function takeImprovements({ first, reviewer, cost, supply }: Transport, flow: Flow, taken: Uint8Array): number {
  let added = 0;
  for (let c = 0; c < supply.length; c++) {
    const promising: { pair: number; reducedCost: number }[] = [];
    for (let pair = first[c]!; pair < first[c + 1]!; pair++) {
      const reducedCost = cost[pair]! + flow.reviewerPrice[reviewer[pair]!]! - flow.casePrice[c]!;
      if (reducedCost < 0 && !taken[pair]) promising.push({ pair, reducedCost });
    }
    promising.sort((a, b) => a.reducedCost - b.reducedCost || a.pair - b.pair);
    for (const { pair } of promising.slice(0, widening)) taken[pair] = 1;
    added += Math.min(widening, promising.length);
  }
  return added;
}
