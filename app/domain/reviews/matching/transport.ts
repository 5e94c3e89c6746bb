/**
 * The flow problem behind a matching: reviews leave the cases, pass along admissible pairs (at most one
 * review each) and arrive at reviewers. All costs are whole numbers; the cheapest way is looked for.
 *
 * A reviewer takes the first `held` reviews at `heldCost` each (a reward when negative) and `spare` more at
 * no cost. `heldCost` is never positive, which keeps the cost of a load convex and the problem a flow.
 */
export interface Transport {
  /** Reviews each case needs. */
  readonly supply: Int32Array;
  /** Cost of each review a case goes without. */
  readonly unfilledCost: Float64Array;
  /** Pairs of case `c` are `first[c]` up to, not including, `first[c + 1]`. */
  readonly first: Int32Array;
  readonly reviewer: Int32Array;
  readonly cost: Float64Array;
  readonly held: Int32Array;
  readonly heldCost: Float64Array;
  readonly spare: Int32Array;
}

/**
 * A cheapest answer and its proof. Prices are what one review more at that case or reviewer would add to the
 * cost; they are whole numbers, and against them no pair can be improved:
 * `cost + reviewerPrice − casePrice` is ≥ 0 for an unused pair and ≤ 0 for a used one.
 */
export interface Flow {
  readonly used: Uint8Array;
  readonly unfilled: Int32Array;
  readonly load: Int32Array;
  readonly casePrice: Float64Array;
  readonly reviewerPrice: Float64Array;
}
