import type { AdmissiblePairs } from "./instance";

/** Pairs grouped by case: the pairs of case `c` are `pair[first[c]]` up to, not including, `pair[first[c + 1]]`. */
export interface PairsByCase {
  readonly first: Int32Array;
  readonly pair: Int32Array;
}

/**
 * Sorts pairs by case, then by reviewer, with two counting sorts. `caseRank` and `reviewerRank` replace the
 * indices by other positions where the order of the file must not matter.
 */
export function pairsByCase(
  pairs: Pick<AdmissiblePairs, "caseIndex" | "reviewerIndex">,
  cases: number,
  reviewers: number,
  caseRank?: Int32Array,
  reviewerRank?: Int32Array,
): PairsByCase {
  const count = pairs.caseIndex.length;
  const caseOf = ranked(pairs.caseIndex, caseRank);
  const reviewerOf = ranked(pairs.reviewerIndex, reviewerRank);
  const inFileOrder = Int32Array.from({ length: 0 });
  const byReviewer = sortStably(inFileOrder, reviewerOf, count, reviewers).sorted;
  const { sorted, first } = sortStably(byReviewer, caseOf, count, cases);
  return { first, pair: sorted };
}

function ranked(index: Int32Array | Float64Array, rank: Int32Array | undefined): Int32Array {
  const result = new Int32Array(index.length);
  for (let i = 0; i < index.length; i++) result[i] = rank ? rank[index[i]!]! : index[i]!;
  return result;
}

/** Counting sort of the items 0…count−1 (taken in `order` unless it is empty) by `keyOf`. */
function sortStably(
  order: Int32Array,
  keyOf: Int32Array,
  count: number,
  keys: number,
): { sorted: Int32Array; first: Int32Array } {
  const first = new Int32Array(keys + 1);
  for (let i = 0; i < count; i++) first[keyOf[i]! + 1]!++;
  for (let key = 0; key < keys; key++) first[key + 1]! += first[key]!;
  const next = first.slice();
  const sorted = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const item = order.length > 0 ? order[i]! : i;
    sorted[next[keyOf[item]!]!++] = item;
  }
  return { sorted, first };
}
