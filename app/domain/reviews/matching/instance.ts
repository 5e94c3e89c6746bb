/** One case waiting for reviewers. */
export interface CaseToMatch {
  /** Stable name of the case; decides ties, so it must not change between runs. */
  readonly key: string;
  /** How many different reviewers the case needs. */
  readonly k: number;
}

/** One reviewer and the load agreed with them. */
export interface ReviewerToMatch {
  /** Stable name of the reviewer; decides ties, so it must not change between runs. */
  readonly key: string;
  /** The load below which inviting this reviewer was not worth their while. Wished for, never forced. */
  readonly min: number;
  /** The load never exceeded. */
  readonly max: number;
}

/**
 * The admissible pairs, as three columns of equal length. A pair that is not listed is not admissible:
 * a conflict of interest is the absence of the pair, never a low score.
 */
export interface AdmissiblePairs {
  readonly caseIndex: Int32Array | Float64Array;
  readonly reviewerIndex: Int32Array | Float64Array;
  /** Any whole number up to ten million either way; higher is the better match. */
  readonly score: Int32Array | Float64Array;
}

/** Everything that decides a matching. Indices point into `cases` and `reviewers`; their order has no influence. */
export interface MatchingInstance {
  /** Published with the call: decides between equally good matchings. */
  readonly seed: string;
  readonly cases: readonly CaseToMatch[];
  readonly reviewers: readonly ReviewerToMatch[];
  readonly pairs: AdmissiblePairs;
}

/** The largest score, either way, for which every sum in the engine stays exact. */
export const largestScore = 10_000_000;
