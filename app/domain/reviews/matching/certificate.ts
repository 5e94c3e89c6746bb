import type { MatchingInstance } from "./instance";

/** What a matching claims and the prices that prove it; indices are those of the instance. */
export interface MatchingClaim {
  readonly pairs: readonly MatchedPair[];
  readonly proof: MatchingProof;
}

/** One review placed. */
export interface MatchedPair {
  readonly caseIndex: number;
  readonly reviewerIndex: number;
  readonly score: number;
}

/** Everything besides the instance that is needed to check a matching without solving it again. */
export interface MatchingProof {
  /** What one review more at the case would add to the cost. */
  readonly casePrice: Float64Array;
  /** What one review more at the reviewer would add to the cost. */
  readonly reviewerPrice: Float64Array;
  /** Reviewers whose minimum the matching keeps (1) because it was found worth keeping. */
  readonly kept: Uint8Array;
  /** The score whose pair costs nothing; every other pair costs what its score falls short of it. */
  readonly top: number;
  /** Pairs scored lower were left out; −∞ without a match floor. */
  readonly floor: number;
  /** How the kept minimums were chosen when not all could be; null when prices alone prove the choice. */
  readonly search: { readonly countProven: boolean; readonly gap: number } | null;
}

/**
 * `ok` means proved optimal in every step of the objective. `gap` is how far the sum of scores may be from the best
 * one that keeps as many minimums; it can be 0 without `ok` when a larger number of minimums was not ruled out.
 */
export interface MatchingCertificate {
  readonly ok: boolean;
  readonly gap: number;
}

/**
 * Checks a matching against its instance in one pass over the pairs, knowing nothing of the engine. The gap is
 * the sum of all violations of complementary slackness, which equals cost minus the Lagrangian bound of the
 * prices, so no matching that keeps the same minimums is cheaper by more than it. A pair that is not
 * admissible, used twice, or beyond a limit makes the gap infinite.
 */
export function checkCertificate(instance: MatchingInstance, claim: MatchingClaim): MatchingCertificate {
  const gap = slackness(instance, claim) + (claim.proof.search?.gap ?? 0);
  return { ok: gap === 0 && minimumsAreProved(instance, claim), gap };
}

function slackness(instance: MatchingInstance, { pairs, proof }: MatchingClaim): number {
  const { cases, reviewers } = instance;
  const { caseIndex, reviewerIndex, score } = instance.pairs;
  const { casePrice, reviewerPrice, kept, floor } = proof;
  const claimed = new Map<number, number>();
  const filled = new Int32Array(cases.length);
  const load = new Int32Array(reviewers.length);
  for (const pair of pairs) {
    claimed.set(pair.caseIndex * reviewers.length + pair.reviewerIndex, pair.score);
    filled[pair.caseIndex]!++;
    load[pair.reviewerIndex]!++;
  }
  const { top, penalty } = weights(instance, floor);
  let gap = 0;
  let found = 0;
  for (let pair = 0; pair < score.length; pair++) {
    const c = caseIndex[pair]!;
    const r = reviewerIndex[pair]!;
    if (!isUsable(instance, pair, floor)) continue;
    const used = claimed.get(c * reviewers.length + r);
    if (used !== undefined && used !== score[pair]) return Infinity;
    if (used !== undefined) found++;
    gap += violation(top - score[pair]! + reviewerPrice[r]! - casePrice[c]!, used === undefined ? 0 : 1, 1);
  }
  if (found !== pairs.length) return Infinity;
  for (const [c, { k }] of cases.entries()) {
    if (filled[c]! > k) return Infinity;
    gap += violation(penalty - casePrice[c]!, k - filled[c]!, k);
  }
  for (const [r, { min, max }] of reviewers.entries()) {
    if (load[r]! > max) return Infinity;
    const held = kept[r] ? min : 0;
    gap += violation(-penalty - reviewerPrice[r]!, Math.min(load[r]!, held), held);
    gap += violation(-reviewerPrice[r]!, Math.max(0, load[r]! - held), max - held);
  }
  return gap;
}

/** What is lost by sending `flow` of at most `capacity` along an arc of this reduced cost. */
function violation(reducedCost: number, flow: number, capacity: number): number {
  if (reducedCost > 0) return reducedCost * flow;
  return reducedCost < 0 ? -reducedCost * (capacity - flow) : 0;
}

/** The same weights the objective defines, computed anew: see the model of a matching for their reason. */
function weights(instance: MatchingInstance, floor: number): { top: number; penalty: number } {
  const { score } = instance.pairs;
  let lowest = Infinity;
  let top = -Infinity;
  for (let pair = 0; pair < score.length; pair++) {
    if (!isUsable(instance, pair, floor)) continue;
    lowest = Math.min(lowest, score[pair]!);
    top = Math.max(top, score[pair]!);
  }
  if (lowest > top) return { top: 0, penalty: 1 };
  return { top, penalty: Math.min(instance.cases.length, instance.reviewers.length) * (top - lowest) + 1 };
}

function isUsable({ cases, reviewers, pairs }: MatchingInstance, pair: number, floor: number): boolean {
  return (
    cases[pairs.caseIndex[pair]!]!.k > 0 &&
    reviewers[pairs.reviewerIndex[pair]!]!.max > 0 &&
    pairs.score[pair]! >= floor
  );
}

/**
 * Whether no larger number of minimums can be kept. Evident when all that are within reach are kept; proved by
 * the prices when each is a single review, since then reviewers and reviews missing are the same number;
 * otherwise it is the word of the search.
 */
function minimumsAreProved(instance: MatchingInstance, { pairs, proof }: MatchingClaim): boolean {
  const { reviewers } = instance;
  const load = new Int32Array(reviewers.length);
  const choices = new Int32Array(reviewers.length);
  for (const { reviewerIndex } of pairs) load[reviewerIndex]!++;
  for (let pair = 0; pair < instance.pairs.score.length; pair++) {
    if (isUsable(instance, pair, proof.floor)) choices[instance.pairs.reviewerIndex[pair]!]!++;
  }
  const isReached = reviewers.every(({ min }, r) => !proof.kept[r] || load[r]! >= min);
  const isSingle = reviewers.every(({ min }, r) => !proof.kept[r] || min <= 1);
  const isEveryone = reviewers.every(({ min }, r) => proof.kept[r] === (min > 0 && choices[r]! >= min ? 1 : 0));
  return (isEveryone && (isReached || isSingle)) || (isReached && proof.search?.countProven === true);
}
