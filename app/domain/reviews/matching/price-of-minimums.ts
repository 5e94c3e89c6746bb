import type { CanonicalInstance } from "./canonical-instance";
import { spread } from "./matching-model";
import type { SearchEffort } from "./search-effort";
import { decision, keepsPromises, relaxed, shares } from "./search-node";
import { solveTransport } from "./solve-transport";
import type { Flow } from "./transport";

/** What is known about a branch after pricing its minimums. */
export interface PricedBranch {
  /** No answer below the branch has a larger sum of scores; −∞ when there is none. */
  readonly bound: number;
  /** Share of each minimum reached in the mixture of flows that gave the bound. */
  readonly share: Float64Array;
  /** The flows met on the way; some may be answers. */
  readonly flows: readonly Flow[];
  /** The price at which the bound was found; a good first guess for the branches below. */
  readonly price: number;
}

/** Costs are multiplied by this, so that whole prices are fine enough. */
const fineness = 16;
const mostTrials = 14;

/** One flow, seen as a line: with price p for each minimum kept, the branch is worth `worth + p × surplus` at most. */
interface Line {
  readonly price: number;
  readonly worth: number;
  readonly surplus: number;
  readonly flow: Flow;
}

/**
 * Bounds the sum of scores of a branch in which `count` minimums must be kept, by Lagrangian relaxation
 * (Geoffrion 1974): a price is paid for every minimum kept, parts of one counting as parts, and the price that
 * gives the lowest bound is found by intersecting lines. Any price gives a valid bound, so it may stop early,
 * which it does as soon as the branch cannot beat `best`. `placed` is the largest number of reviews that can be
 * placed at all.
 */
export class PriceOfMinimums {
  private readonly cost: Float64Array;
  private readonly highestPrice: number;
  private readonly penalty: number;
  private readonly offset: number;

  constructor(
    private readonly canonical: CanonicalInstance,
    private readonly count: number,
    private readonly placed: number,
    private readonly effort: SearchEffort,
  ) {
    const { lowest, top } = spread(canonical.score);
    const largestMin = canonical.min.reduce((most, min) => Math.max(most, min), 1);
    const exchange = fineness * Math.min(canonical.supply.length, canonical.max.length) * (top - lowest) + 1;
    this.cost = Float64Array.from(canonical.score, (score) => fineness * (top - score));
    this.highestPrice = Math.min(exchange * largestMin * largestMin, 1e14);
    this.penalty = exchange + this.highestPrice;
    this.offset = top * placed;
  }

  bound(decisions: Uint8Array, guess: number, best: number): PricedBranch {
    let low: Line | null = null;
    let high: Line | null = null;
    let bound = Infinity;
    const flows: Flow[] = [];
    let price = guess;
    for (let trial = 0; trial < mostTrials; trial++) {
      const line = this.at(price, decisions);
      if (!this.isPossible(decisions, line.flow))
        return { bound: -Infinity, share: new Float64Array(0), flows: [], price };
      flows.push(line.flow);
      bound = Math.min(bound, this.offset + Math.floor((line.worth + this.roundedUp(line, decisions)) / fineness));
      if (line.surplus >= 0) high = line;
      if (line.surplus <= 0) low = line;
      if (bound <= best || Math.abs(line.surplus) < 1e-9) break;
      const next = this.nextPrice(low, high);
      if (next === null || !this.effort.spend()) break;
      price = next;
    }
    return { bound, share: this.mixture(low, high), flows, price };
  }

  /** A branch that loses reviews or breaks a promise holds no answer: both outweigh every price. */
  private isPossible(decisions: Uint8Array, flow: Flow): boolean {
    const placed = flow.used.reduce((sum, used) => sum + used, 0);
    return placed === this.placed && keepsPromises(this.canonical, decisions, flow);
  }

  /** The value of a flow at its own price, in whole numbers: rewards are rounded up, which keeps the bound valid. */
  private roundedUp({ price, flow }: Line, decisions: Uint8Array): number {
    const { min } = this.canonical;
    let value = 0;
    let promised = 0;
    for (const [r, decided] of decisions.entries()) {
      if (decided === decision.kept) promised++;
      if (decided === decision.open) value += Math.ceil(price / min[r]!) * Math.min(flow.load[r]!, min[r]!);
    }
    return value - price * Math.max(0, this.count - promised);
  }

  private at(price: number, decisions: Uint8Array): Line {
    const reward = (min: number) => Math.ceil(price / min);
    const terms = { cost: this.cost, unfilledCost: this.penalty, penalty: this.penalty, reward, beyondMin: true };
    const flow = solveTransport(relaxed(this.canonical, decisions, terms));
    let worth = 0;
    for (let pair = 0; pair < this.cost.length; pair++) if (flow.used[pair]) worth -= this.cost[pair]!;
    const share = shares(this.canonical, flow);
    let surplus = 0;
    let promised = 0;
    for (const [r, decided] of decisions.entries()) {
      if (decided === decision.kept) promised++;
      if (decided === decision.open) surplus += share[r]!;
    }
    return { price, worth, surplus: surplus - Math.max(0, this.count - promised), flow };
  }

  private nextPrice(low: Line | null, high: Line | null): number | null {
    if (!low) return high!.price > 0 ? 0 : null;
    if (!high) return low.price < this.highestPrice ? this.highestPrice : null;
    const crossing = Math.round((low.worth - high.worth) / (high.surplus - low.surplus));
    return crossing > low.price && crossing < high.price ? crossing : null;
  }

  private mixture(low: Line | null, high: Line | null): Float64Array {
    const lower = shares(this.canonical, (low ?? high)!.flow);
    const upper = shares(this.canonical, (high ?? low)!.flow);
    const span = low && high ? high.surplus - low.surplus : 0;
    const weight = span > 0 ? -low!.surplus / span : 1;
    return lower.map((share, r) => share + weight * (upper[r]! - share));
  }
}
