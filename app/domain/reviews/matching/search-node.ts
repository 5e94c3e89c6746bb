import type { CanonicalInstance } from "./canonical-instance";
import { KeptMinimums } from "./kept-minimums";
import type { Flow, Transport } from "./transport";

/** What a branch of the search has decided about each reviewer's minimum. */
export const decision = { irrelevant: 0, open: 1, kept: 2, given: 3 } as const;

/** One branch: a `decision` for each reviewer, and the best any answer below it could reach. */
export interface SearchNode {
  readonly decisions: Uint8Array;
  readonly bound: number;
}

/**
 * The flow problem of a branch, with whole minimums replaced by shares: a reviewer still open earns `reward`
 * for each review up to the minimum, a kept one earns `penalty`, one given up stays below the minimum.
 */
export function relaxed(
  canonical: CanonicalInstance,
  decisions: Uint8Array,
  terms: {
    cost: Float64Array;
    unfilledCost: number;
    penalty: number;
    reward: (min: number) => number;
    beyondMin: boolean;
  },
): Transport {
  const { supply, min, max, first, reviewer } = canonical;
  const held = min.map((least, r) => (decisions[r] === decision.open || decisions[r] === decision.kept ? least : 0));
  const limit = (r: number) => (decisions[r] === decision.given ? min[r]! - 1 : max[r]!);
  return {
    supply,
    unfilledCost: new Float64Array(supply.length).fill(terms.unfilledCost),
    first,
    reviewer,
    cost: terms.cost,
    held,
    heldCost: Float64Array.from(
      min,
      (least, r) => -(decisions[r] === decision.kept ? terms.penalty : held[r] === 0 ? 0 : terms.reward(least)),
    ),
    spare: held.map((part, r) => (terms.beyondMin ? limit(r) - part : 0)),
  };
}

/** Whether every reviewer this branch promised to keep did reach the minimum. */
export function keepsPromises({ min }: CanonicalInstance, decisions: Uint8Array, { load }: Flow): boolean {
  return decisions.every((decided, r) => decided !== decision.kept || load[r]! >= min[r]!);
}

/** How much of each minimum is reached, from 0 to 1. */
export function shares({ min }: CanonicalInstance, { load }: Flow): Float64Array {
  return Float64Array.from(min, (least, r) => (least === 0 ? 1 : Math.min(1, load[r]! / least)));
}

/** The two branches of the most undecided open reviewer; the likelier one last, to be looked at first. Empty when none is open. */
export function branches(node: SearchNode, share: Float64Array, bound: number): SearchNode[] {
  let chosen = -1;
  for (let r = 0; r < share.length; r++) {
    if (node.decisions[r] !== decision.open) continue;
    if (chosen === -1 || Math.abs(share[r]! - 0.5) < Math.abs(share[chosen]! - 0.5)) chosen = r;
  }
  if (chosen === -1) return [];
  const branch = (value: number): SearchNode => {
    const decisions = node.decisions.slice();
    decisions[chosen] = value;
    return { decisions, bound };
  };
  const likelier = share[chosen]! >= 0.5 ? decision.kept : decision.given;
  return [branch(likelier === decision.kept ? decision.given : decision.kept), branch(likelier)];
}

/**
 * Reviewers whose minimums fit together, chosen one after the other: promised ones first, then by share reached.
 * Null when the promised ones alone do not fit.
 */
export function keptGreedily(
  canonical: CanonicalInstance,
  decisions: Uint8Array,
  share: Float64Array,
): Uint8Array | null {
  const together = new KeptMinimums(canonical);
  const open: number[] = [];
  for (const [r, decided] of decisions.entries()) {
    if (decided === decision.kept && !together.keep(r)) return null;
    if (decided === decision.open) open.push(r);
  }
  open.sort((a, b) => share[b]! - share[a]! || canonical.min[a]! - canonical.min[b]! || a - b);
  for (const r of open) together.keep(r);
  return together.kept;
}
