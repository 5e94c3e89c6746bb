import { describe, expect, test } from "vitest";
import { solveMatching } from "#app/domain/reviews/matching/solve-matching";
import { bestWorthByTrying, worthOf } from "#tests/support/matching-by-trying";
import { worthByHighs } from "#tests/support/matching-by-highs";
import { randomNumbers } from "#tests/support/matching-instance";
import { aRandomInstance } from "#tests/support/random-matching-instance";

const scoreSizes = [1, 50, 10_000_000];
const densities = [0.3, 0.6, 1];

describe.each([0, 1, 2, 3])("minimums up to %i", (largestMin) => {
  test("no choice of reviewers is better: fewer reviews missing, fewer under their minimum, a larger sum", async () => {
    const random = randomNumbers(largestMin + 1);
    for (let round = 0; round < 360; round++) {
      const instance = aRandomInstance(random, {
        cases: Math.floor(random() * 6),
        reviewers: Math.floor(random() * 6),
        largestMin,
        scores: scoreSizes[round % 3]!,
        density: densities[Math.floor(round / 3) % 3]!,
      });

      const result = await solveMatching(instance);

      expect(worthOf(result)).toEqual(bestWorthByTrying(instance));
      expect(result.certificate).toEqual({ ok: true, gap: 0 });
    }
  });
});

test("agrees to the point with an integer programming solver on 216 larger instances, most of them short of reviews", async () => {
  const worthBy = await worthByHighs();
  const random = randomNumbers(7);
  let searched = 0;
  for (let round = 0; round < 216; round++) {
    const instance = aRandomInstance(random, {
      cases: 4 + Math.floor(random() * 10),
      reviewers: 3 + Math.floor(random() * 8),
      largestMin: round % 6,
      scores: scoreSizes[round % 3]!,
      density: densities[Math.floor(round / 3) % 3]!,
    });

    const result = await solveMatching(instance);

    expect(worthOf(result)).toEqual(worthBy(instance));
    expect(result.certificate).toEqual({ ok: true, gap: 0 });
    if (result.proof.search) searched++;
  }
  // The instances must include many where someone's minimum has to be given up.
  expect(searched).toBeGreaterThan(20);
});
