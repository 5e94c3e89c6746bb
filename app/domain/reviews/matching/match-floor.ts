import type { CanonicalInstance } from "./canonical-instance";
import { solveTransport } from "./solve-transport";
import { withPairs } from "./transport-pairs";
import type { Transport } from "./transport";

/**
 * The highest score such that as many reviews can be placed with pairs scored at least so high as with all
 * pairs: the worst single match cannot be better. Exact, by halving the list of distinct scores.
 * −∞ when no review can be placed.
 */
export function highestFloor(canonical: CanonicalInstance): number {
  const scores = distinct(canonical.score);
  const most = placed(canonical, -Infinity);
  if (most === 0) return -Infinity;
  let reachable = 0;
  let tooHigh = scores.length;
  while (tooHigh - reachable > 1) {
    const middle = (reachable + tooHigh) >> 1;
    if (placed(canonical, scores[middle]!) === most) reachable = middle;
    else tooHigh = middle;
  }
  return scores[reachable]!;
}

function distinct(score: Int32Array): Int32Array {
  return score
    .slice()
    .sort()
    .filter((value, i, sorted) => i === 0 || value !== sorted[i - 1]);
}

/** The most reviews that pairs scored at least `floor` can place. */
function placed({ supply, max, first, reviewer, score }: CanonicalInstance, floor: number): number {
  const all: Transport = {
    supply,
    unfilledCost: new Float64Array(supply.length).fill(1),
    first,
    reviewer,
    cost: new Float64Array(reviewer.length),
    held: new Int32Array(max.length),
    heldCost: new Float64Array(max.length),
    spare: max,
  };
  const kept: number[] = [];
  for (const [pair, value] of score.entries()) if (value >= floor) kept.push(pair);
  return solveTransport(withPairs(all, Int32Array.from(kept))).used.reduce((sum, used) => sum + used, 0);
}
