import type { MatchingInstance } from "./instance";
import { pairsByCase } from "./pairs-by-case";
import { keyedHash } from "./tie-break";

/**
 * An instance in an order that depends on the seed and the keys alone, so that the order of the file cannot
 * influence the answer. Holds only usable pairs: the case needs reviews and the reviewer may take some.
 */
export interface CanonicalInstance {
  readonly supply: Int32Array;
  readonly min: Int32Array;
  readonly max: Int32Array;
  /** Pairs of case `c` are `first[c]` up to, not including, `first[c + 1]`, by reviewer. */
  readonly first: Int32Array;
  readonly reviewer: Int32Array;
  readonly score: Int32Array;
  readonly caseHash: Uint32Array;
  readonly reviewerHash: Uint32Array;
  /** Index in the instance of each case and reviewer here. */
  readonly caseIndex: Int32Array;
  readonly reviewerIndex: Int32Array;
}

/** Puts an instance into its canonical order; pairs scored below `floor` are left out. */
export function canonicalInstance(instance: MatchingInstance, floor = -Infinity): CanonicalInstance {
  const { cases, reviewers, pairs, seed } = instance;
  const orderOfCases = hashedOrder(seed, cases);
  const orderOfReviewers = hashedOrder(seed, reviewers);
  const { first, pair } = pairsByCase(pairs, cases.length, reviewers.length, orderOfCases.rank, orderOfReviewers.rank);
  const result: CanonicalInstance = {
    supply: orderOfCases.index.map((c) => cases[c]!.k),
    min: orderOfReviewers.index.map((r) => reviewers[r]!.min),
    max: orderOfReviewers.index.map((r) => reviewers[r]!.max),
    first: new Int32Array(cases.length + 1),
    reviewer: new Int32Array(pair.length),
    score: new Int32Array(pair.length),
    caseHash: orderOfCases.hash,
    reviewerHash: orderOfReviewers.hash,
    caseIndex: orderOfCases.index,
    reviewerIndex: orderOfReviewers.index,
  };
  let usable = 0;
  for (let c = 0; c < cases.length; c++) {
    for (let i = first[c]!; i < first[c + 1]!; i++) {
      const r = orderOfReviewers.rank[pairs.reviewerIndex[pair[i]!]!]!;
      const score = pairs.score[pair[i]!]!;
      if (result.supply[c] === 0 || result.max[r] === 0 || score < floor) continue;
      result.reviewer[usable] = r;
      result.score[usable++] = score;
    }
    result.first[c + 1] = usable;
  }
  return { ...result, reviewer: result.reviewer.subarray(0, usable), score: result.score.subarray(0, usable) };
}

function hashedOrder(seed: string, items: readonly { readonly key: string }[]) {
  const hashes = Uint32Array.from(items, ({ key }) => keyedHash(seed, key));
  const index = Int32Array.from(items.keys()).sort(
    (a, b) => hashes[a]! - hashes[b]! || (items[a]!.key < items[b]!.key ? -1 : 1),
  );
  const rank = new Int32Array(items.length);
  for (const [position, item] of index.entries()) rank[item] = position;
  return { index, rank, hash: Uint32Array.from(index, (item) => hashes[item]!) };
}
