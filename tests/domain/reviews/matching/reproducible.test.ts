import { expect, test } from "vitest";
import type { MatchingInstance } from "#app/domain/reviews/matching/instance";
import { solveMatching, type MatchingResult } from "#app/domain/reviews/matching/solve-matching";
import { aMatchingInstance, randomNumbers } from "#tests/support/matching-instance";

const coarse = (instance: MatchingInstance): MatchingInstance => ({
  ...instance,
  pairs: { ...instance.pairs, score: instance.pairs.score.map((score) => Math.round(score / 2000)) },
});
const scarce = (instance: MatchingInstance): MatchingInstance => ({
  ...instance,
  reviewers: instance.reviewers.map((one) => ({ ...one, min: 4, max: 7 })),
});

test.each([
  ["fine scores", aMatchingInstance({ cases: 120, reviewers: 30 })],
  ["coarse scores full of ties", coarse(aMatchingInstance({ cases: 120, reviewers: 30 }))],
  ["minimums that cannot all be kept", coarse(scarce(aMatchingInstance({ cases: 14, reviewers: 12 })))],
])("the order of cases, reviewers and pairs in the file changes no pair: %s", async (_, instance) => {
  const expected = keyedPairs(instance, await solveMatching(instance));
  for (const seed of [1, 2, 3]) {
    const shuffled = shuffle(instance, randomNumbers(seed));

    expect(keyedPairs(shuffled, await solveMatching(shuffled))).toEqual(expected);
  }
});

test("another seed decides ties differently without changing the sum", async () => {
  const instance = coarse(aMatchingInstance({ cases: 120, reviewers: 30 }));
  const reseeded = { ...instance, seed: "another seed" };

  const [one, other] = [await solveMatching(instance), await solveMatching(reseeded)];

  expect(other.total).toBe(one.total);
  expect(keyedPairs(reseeded, other)).not.toEqual(keyedPairs(instance, one));
});

function keyedPairs({ cases, reviewers }: MatchingInstance, { pairs }: MatchingResult): string[] {
  return pairs.map((pair) => `${cases[pair.caseIndex]!.key} ${reviewers[pair.reviewerIndex]!.key}`).sort();
}

function shuffle(instance: MatchingInstance, random: () => number): MatchingInstance {
  const caseOrder = order(instance.cases.length, random);
  const reviewerOrder = order(instance.reviewers.length, random);
  const pairOrder = order(instance.pairs.score.length, random);
  const { caseIndex, reviewerIndex, score } = instance.pairs;
  return {
    seed: instance.seed,
    cases: caseOrder.map((c) => instance.cases[c]!),
    reviewers: reviewerOrder.map((r) => instance.reviewers[r]!),
    pairs: {
      caseIndex: Int32Array.from(pairOrder, (pair) => caseOrder.indexOf(caseIndex[pair]!)),
      reviewerIndex: Int32Array.from(pairOrder, (pair) => reviewerOrder.indexOf(reviewerIndex[pair]!)),
      score: Int32Array.from(pairOrder, (pair) => score[pair]!),
    },
  };
}

function order(length: number, random: () => number): number[] {
  const drawn = Array.from({ length }, (_, item) => ({ item, place: random() }));
  return drawn.sort((a, b) => a.place - b.place).map(({ item }) => item);
}
