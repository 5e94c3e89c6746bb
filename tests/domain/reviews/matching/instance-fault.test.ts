import { expect, test } from "vitest";
import type { MatchingInstance } from "#app/domain/reviews/matching/instance";
import { faultOfInstance } from "#app/domain/reviews/matching/instance-fault";

const cases = [
  { key: "a", k: 1 },
  { key: "b", k: 2 },
];
const reviewers = [
  { key: "x", min: 0, max: 2 },
  { key: "y", min: 1, max: 2 },
];

test("accepts whole scores up to ten million either way", () => {
  expect(faultOfInstance(withPairs([0, 0, -10_000_000], [0, 1, 10_000_000]))).toBeNull();
});

test.each<[string, MatchingInstance, { code: string; at: number }]>([
  ["two cases of one key", { ...withPairs(), cases: [cases[0]!, cases[0]!] }, { code: "case-key-repeated", at: 1 }],
  ["a negative k", { ...withPairs(), cases: [{ key: "a", k: -1 }] }, { code: "case-k-invalid", at: 0 }],
  ["half a review", { ...withPairs(), cases: [{ key: "a", k: 1.5 }] }, { code: "case-k-invalid", at: 0 }],
  [
    "two reviewers of one key",
    { ...withPairs(), reviewers: [reviewers[0]!, reviewers[0]!] },
    { code: "reviewer-key-repeated", at: 1 },
  ],
  [
    "a negative load",
    { ...withPairs(), reviewers: [{ key: "x", min: -1, max: 2 }] },
    { code: "reviewer-bounds-invalid", at: 0 },
  ],
  [
    "a minimum above the maximum",
    { ...withPairs(), reviewers: [{ key: "x", min: 3, max: 2 }] },
    { code: "reviewer-min-above-max", at: 0 },
  ],
  ["an unknown case", withPairs([0, 0, 1], [2, 0, 1]), { code: "pair-case-unknown", at: 1 }],
  ["a case index that is not whole", withPairs([0.5, 0, 1]), { code: "pair-case-unknown", at: 0 }],
  ["an unknown reviewer", withPairs([0, -1, 1]), { code: "pair-reviewer-unknown", at: 0 }],
  ["a broken score", withPairs([0, 0, 0.5]), { code: "pair-score-not-whole", at: 0 }],
  ["no score", withPairs([0, 0, NaN]), { code: "pair-score-not-whole", at: 0 }],
  ["a score too large", withPairs([0, 0, 10_000_001]), { code: "pair-score-too-large", at: 0 }],
  ["a pair twice", withPairs([0, 0, 1], [1, 0, 1], [0, 0, 2]), { code: "pair-repeated", at: 2 }],
  [
    "columns of different length",
    { ...withPairs(), pairs: { ...withPairs().pairs, score: new Float64Array(1) } },
    { code: "pair-columns-differ", at: 0 },
  ],
])("refuses %s", (_, instance, fault) => {
  expect(faultOfInstance(instance)).toEqual(fault);
});

function withPairs(...triples: [number, number, number][]): MatchingInstance {
  return {
    seed: "s",
    cases,
    reviewers,
    pairs: {
      caseIndex: Float64Array.from(triples, ([c]) => c),
      reviewerIndex: Float64Array.from(triples, ([, r]) => r),
      score: Float64Array.from(triples, ([, , score]) => score),
    },
  };
}
