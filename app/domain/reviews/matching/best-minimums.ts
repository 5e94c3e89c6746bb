import type { CanonicalInstance } from "./canonical-instance";
import { matchingModel } from "./matching-model";
import { mostMinimums } from "./most-minimums";
import { PriceOfMinimums } from "./price-of-minimums";
import { effortFor, type SearchEffort } from "./search-effort";
import { branches, decision, keptGreedily, type SearchNode } from "./search-node";
import { solveTransport } from "./solve-transport";
import type { Flow } from "./transport";

/** Reviewers whose minimums are kept, and how far the choice is proved. */
export interface BestMinimums {
  readonly kept: Uint8Array;
  /** No larger number of minimums can be kept. */
  readonly countProven: boolean;
  /** No choice of as many minimums has a sum of scores larger than this one's by more than `gap`. */
  readonly gap: number;
  /** The sum of scores of the best matching that keeps them. */
  readonly total: number;
}

/**
 * Chooses whose minimums are kept when not all can be: as many as possible, and among those choices the one
 * with the largest sum of scores. Exact unless the counted effort runs out; then the gap says how far off the
 * answer may be. Equally good choices are decided by the canonical order, which the seed decides.
 */
export function bestMinimums(
  canonical: CanonicalInstance,
  relevant: Uint8Array,
  effort: { forCount: SearchEffort; forScore: SearchEffort } = {
    forCount: effortFor(canonical),
    forScore: effortFor(canonical),
  },
): BestMinimums {
  const most = mostMinimums(canonical, relevant, effort.forCount);
  const search = new ScoreSearch(canonical, most.kept, most.count, effort.forScore);
  const gap = search.run({
    decisions: relevant.map((flag) => (flag ? decision.open : decision.irrelevant)),
    bound: Infinity,
  });
  return { kept: search.kept, countProven: most.proven, gap, total: search.best };
}

interface PricedNode extends SearchNode {
  readonly price: number;
}

class ScoreSearch {
  kept: Uint8Array;
  best: number;
  private readonly minimums: PriceOfMinimums;

  constructor(
    private readonly canonical: CanonicalInstance,
    kept: Uint8Array,
    private count: number,
    private readonly effort: SearchEffort,
  ) {
    const flow = this.solveKeeping(kept);
    const placed = flow.used.reduce((sum, used) => sum + used, 0);
    this.kept = kept;
    this.best = this.scoreOf(flow);
    this.minimums = new PriceOfMinimums(canonical, count, placed, effort);
  }

  /** Looks through the branches; returns how much better an answer in those not looked at could be. */
  run(root: SearchNode): number {
    const waiting: PricedNode[] = [{ ...root, price: 0 }];
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      if (node.bound <= this.best) continue;
      if (!this.effort.spend()) return Math.max(node.bound, ...waiting.map(({ bound }) => bound)) - this.best;
      const { bound, share, flows, price } = this.minimums.bound(node.decisions, node.price, this.best);
      for (const flow of flows) this.consider(flow);
      if (bound <= this.best) continue;
      const kept = keptGreedily(this.canonical, node.decisions, share);
      if (kept) this.consider(this.solveKeeping(kept));
      if (bound > this.best) waiting.push(...branches(node, share, bound).map((child) => ({ ...child, price })));
    }
    return 0;
  }

  private consider(flow: Flow): void {
    const kept = Uint8Array.from(this.canonical.min, (least, r) => (least > 0 && flow.load[r]! >= least ? 1 : 0));
    const count = kept.reduce((sum, flag) => sum + flag, 0);
    const score = this.scoreOf(flow);
    if (count < this.count || (count === this.count && score <= this.best)) return;
    this.count = count;
    this.best = score;
    this.kept = kept;
  }

  private solveKeeping(kept: Uint8Array): Flow {
    return solveTransport(
      matchingModel(
        this.canonical,
        this.canonical.min.map((least, r) => (kept[r] ? least : 0)),
      ).transport,
    );
  }

  private scoreOf({ used }: Flow): number {
    return this.canonical.score.reduce((sum, score, pair) => sum + (used[pair] ? score : 0), 0);
  }
}
