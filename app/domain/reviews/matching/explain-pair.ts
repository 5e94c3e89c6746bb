import type { MatchingInstance } from "./instance";
import { pairsByCase } from "./pairs-by-case";
import type { MatchingResult } from "./solve-matching";

/** A reviewer who might have had the case. */
export interface Alternative {
  readonly reviewerIndex: number;
  readonly score: number;
  readonly chosen: boolean;
  /** Takes as many reviews as agreed, so a review more here would cost one elsewhere. */
  readonly full: boolean;
}

/** Why a reviewer has, or has not, a case. */
export interface PairExplanation {
  readonly score: number;
  /** 1 for the best admissible reviewer of the case; equal scores share a rank. */
  readonly rank: number;
  /** Admissible reviewers of the case. */
  readonly admissible: number;
  readonly chosen: boolean;
  /** Reviewers with a higher score for the case, best first. */
  readonly better: readonly Alternative[];
  /** The best reviewer who was not chosen, with the least that choosing them would take off the sum of scores; null when all were chosen. */
  readonly bestNotChosen: (Alternative & { readonly loss: number }) | null;
}

/**
 * Prepares explanations for a whole matching. Losses come from the prices of the proof: the reduced cost of a
 * pair is the least that using it takes off the objective, in score points unless a review or a minimum is lost by it.
 * The function given back answers null for a pair that is not admissible.
 */
export function explainPairs(
  instance: MatchingInstance,
  result: MatchingResult,
): (caseIndex: number, reviewerIndex: number) => PairExplanation | null {
  const { cases, reviewers, pairs } = instance;
  const { first, pair } = pairsByCase(pairs, cases.length, reviewers.length);
  const chosen = new Set(result.pairs.map((one) => one.caseIndex * reviewers.length + one.reviewerIndex));
  const alternative = (caseIndex: number, reviewerIndex: number, score: number): Alternative => ({
    reviewerIndex,
    score,
    chosen: chosen.has(caseIndex * reviewers.length + reviewerIndex),
    full: result.loads[reviewerIndex]! >= reviewers[reviewerIndex]!.max,
  });
  return (caseIndex, reviewerIndex) => {
    const ranking = [...pair.subarray(first[caseIndex], first[caseIndex + 1])]
      .map((at) => alternative(caseIndex, pairs.reviewerIndex[at]!, pairs.score[at]!))
      .sort((a, b) => b.score - a.score || compareKeys(instance, a, b));
    const own = ranking.find((one) => one.reviewerIndex === reviewerIndex);
    if (!own) return null;
    const better = ranking.filter(({ score }) => score > own.score);
    const notChosen = ranking.find((one) => !one.chosen);
    return {
      score: own.score,
      rank: better.length + 1,
      admissible: ranking.length,
      chosen: own.chosen,
      better,
      bestNotChosen: notChosen ? { ...notChosen, loss: lossOf(result, caseIndex, notChosen) } : null,
    };
  };
}

function compareKeys({ reviewers }: MatchingInstance, a: Alternative, b: Alternative): number {
  return reviewers[a.reviewerIndex]!.key < reviewers[b.reviewerIndex]!.key ? -1 : 1;
}

function lossOf({ proof }: MatchingResult, caseIndex: number, { reviewerIndex, score }: Alternative): number {
  return Math.max(0, proof.top - score + proof.reviewerPrice[reviewerIndex]! - proof.casePrice[caseIndex]!);
}
