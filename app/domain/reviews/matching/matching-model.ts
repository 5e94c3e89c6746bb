import type { CanonicalInstance } from "./canonical-instance";
import type { Transport } from "./transport";

/** A canonical instance with the reviewers whose minimum is to be kept, as a flow problem. */
export interface MatchingModel {
  readonly transport: Transport;
  /** A pair costs this much less its score, so that no pair has a negative cost. */
  readonly top: number;
  /** Cost of one review left out, and reward of one review towards a kept minimum. */
  readonly penalty: number;
}

/**
 * Filling reviews and keeping minimums outweigh every sum of scores: one review more or less changes at most
 * one pair in and one pair out for each case or reviewer on the way, so the penalty is above
 * (spread of scores) × (the smaller number of cases and reviewers). The two need no order between them:
 * a review can always be added without lowering any reviewer's load, so most reviews and kept minimums go together.
 */
export function matchingModel(canonical: CanonicalInstance, keptMin: Int32Array): MatchingModel {
  const { supply, max, first, reviewer, score } = canonical;
  const { lowest, top } = spread(score);
  const penalty = Math.min(supply.length, max.length) * (top - lowest) + 1;
  return {
    top,
    penalty,
    transport: {
      supply,
      unfilledCost: new Float64Array(supply.length).fill(penalty),
      first,
      reviewer,
      cost: Float64Array.from(score, (value) => top - value),
      held: keptMin,
      heldCost: new Float64Array(max.length).fill(-penalty),
      spare: max.map((most, r) => most - keptMin[r]!),
    },
  };
}

/** Lowest and highest score of all pairs; both 0 when there is none. */
export function spread(score: Int32Array): { lowest: number; top: number } {
  if (score.length === 0) return { lowest: 0, top: 0 };
  let lowest = score[0]!;
  let top = score[0]!;
  for (const value of score) {
    if (value < lowest) lowest = value;
    if (value > top) top = value;
  }
  return { lowest, top };
}
