import { largestScore, type MatchingInstance } from "./instance";
import { pairsByCase } from "./pairs-by-case";

/** Why an instance cannot be matched. `at` is the index of the offending case, reviewer or pair. */
export interface InstanceFault {
  readonly code:
    | "case-key-repeated"
    | "case-k-invalid"
    | "reviewer-key-repeated"
    | "reviewer-bounds-invalid"
    | "reviewer-min-above-max"
    | "pair-columns-differ"
    | "pair-case-unknown"
    | "pair-reviewer-unknown"
    | "pair-score-not-whole"
    | "pair-score-too-large"
    | "pair-repeated";
  readonly at: number;
}

/** The largest count of reviews one case may ask for or one reviewer may take. */
const largestCount = 1_000_000;

/** The first fault of an instance, or null when it can be matched. Cases are looked at first, then reviewers, then pairs. */
export function faultOfInstance(instance: MatchingInstance): InstanceFault | null {
  return faultOfCases(instance) ?? faultOfReviewers(instance) ?? faultOfPairs(instance) ?? repeatedPair(instance);
}

function faultOfCases({ cases }: MatchingInstance): InstanceFault | null {
  const seen = new Set<string>();
  for (const [at, { key, k }] of cases.entries()) {
    if (seen.has(key)) return { code: "case-key-repeated", at };
    if (!isCount(k)) return { code: "case-k-invalid", at };
    seen.add(key);
  }
  return null;
}

function faultOfReviewers({ reviewers }: MatchingInstance): InstanceFault | null {
  const seen = new Set<string>();
  for (const [at, { key, min, max }] of reviewers.entries()) {
    if (seen.has(key)) return { code: "reviewer-key-repeated", at };
    if (!isCount(min) || !isCount(max)) return { code: "reviewer-bounds-invalid", at };
    if (min > max) return { code: "reviewer-min-above-max", at };
    seen.add(key);
  }
  return null;
}

function faultOfPairs({ cases, reviewers, pairs }: MatchingInstance): InstanceFault | null {
  const { caseIndex, reviewerIndex, score } = pairs;
  const shortest = Math.min(caseIndex.length, reviewerIndex.length, score.length);
  if (caseIndex.length + reviewerIndex.length + score.length !== 3 * shortest)
    return { code: "pair-columns-differ", at: shortest };
  for (let at = 0; at < shortest; at++) {
    if (!isIndex(caseIndex[at]!, cases.length)) return { code: "pair-case-unknown", at };
    if (!isIndex(reviewerIndex[at]!, reviewers.length)) return { code: "pair-reviewer-unknown", at };
    if (!Number.isInteger(score[at]!)) return { code: "pair-score-not-whole", at };
    if (Math.abs(score[at]!) > largestScore) return { code: "pair-score-too-large", at };
  }
  return null;
}

/** Finds a pair listed twice by sorting, which costs two passes instead of a set of millions of names. */
function repeatedPair({ cases, reviewers, pairs }: MatchingInstance): InstanceFault | null {
  const { first, pair } = pairsByCase(pairs, cases.length, reviewers.length);
  for (let c = 0; c < cases.length; c++) {
    for (let i = first[c]! + 1; i < first[c + 1]!; i++) {
      if (pairs.reviewerIndex[pair[i]!] === pairs.reviewerIndex[pair[i - 1]!])
        return { code: "pair-repeated", at: pair[i]! };
    }
  }
  return null;
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= largestCount;
}

function isIndex(value: number, length: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < length;
}
