import type { CanonicalInstance } from "./canonical-instance";
import type { SearchEffort } from "./search-effort";
import { branches, decision, keepsPromises, keptGreedily, relaxed, shares, type SearchNode } from "./search-node";
import { solveTransport } from "./solve-transport";

/** Reviewers whose minimums can be kept together, and whether a larger number is proved impossible. */
export interface MostMinimums {
  readonly kept: Uint8Array;
  readonly count: number;
  readonly proven: boolean;
}

/** A whole minimum in the reward of a relaxed problem: divisible by every minimum up to ten. */
const wholeMinimum = 2_520_000;

/**
 * The largest number of reviewers whose minimums can be kept together, by branch and bound (Land & Doig 1960).
 * With minimums of three or more this contains packing by triples, which is NP-hard (Karp 1972), so no flow
 * alone can do it; the bound is the flow in which a part of a minimum counts as a part of a reviewer.
 */
export function mostMinimums(canonical: CanonicalInstance, relevant: Uint8Array, effort: SearchEffort): MostMinimums {
  const terms = {
    cost: new Float64Array(canonical.reviewer.length),
    unfilledCost: 0,
    penalty: wholeMinimum + 1,
    reward: (min: number) => Math.ceil(wholeMinimum / min),
    beyondMin: false,
  };
  const undecided = relevant.map((flag) => (flag ? decision.open : decision.irrelevant));
  // Without a flow to go by, the smallest minimums first: they are the most that the reviews to give can pay for.
  let best = keptGreedily(canonical, undecided, new Float64Array(relevant.length))!;
  let count = total(best);
  if (count === affordable(canonical, relevant)) return { kept: best, count, proven: true };
  const waiting: SearchNode[] = [{ decisions: undecided, bound: Infinity }];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.bound <= count) continue;
    if (!effort.spend()) return { kept: best, count, proven: false };
    const flow = solveTransport(relaxed(canonical, node.decisions, terms));
    if (!keepsPromises(canonical, node.decisions, flow)) continue;
    const share = shares(canonical, flow);
    const kept = keptGreedily(canonical, node.decisions, share);
    const found = kept ? total(kept) : 0;
    if (kept && found > count) {
      best = kept;
      count = found;
    }
    const bound = reachable(canonical, node.decisions, flow.load, terms.reward);
    if (bound > count) waiting.push(...branches(node, share, bound));
  }
  return { kept: best, count, proven: true };
}

/** Minimums that all reviews together could pay for, whoever may review what. */
function affordable({ supply, min }: CanonicalInstance, relevant: Uint8Array): number {
  let left = supply.reduce((sum, k) => sum + k, 0);
  const cheapestFirst = min.filter((_, r) => relevant[r]).sort();
  const tooDear = cheapestFirst.findIndex((least) => (left -= least) < 0);
  return tooDear === -1 ? cheapestFirst.length : tooDear;
}

/** At most this many minimums are kept below a branch. */
function reachable(
  { min }: CanonicalInstance,
  decisions: Uint8Array,
  load: Int32Array,
  reward: (min: number) => number,
): number {
  let promised = 0;
  let earned = 0;
  for (const [r, decided] of decisions.entries()) {
    if (decided === decision.kept) promised++;
    if (decided === decision.open) earned += Math.min(load[r]!, min[r]!) * reward(min[r]!);
  }
  return promised + Math.floor(earned / wholeMinimum);
}

function total(flags: Uint8Array): number {
  return flags.reduce((sum, flag) => sum + flag, 0);
}
