import { expect, test } from "vitest";
import { bestMinimums } from "#app/domain/reviews/matching/best-minimums";
import { canonicalInstance, type CanonicalInstance } from "#app/domain/reviews/matching/canonical-instance";
import type { MatchingInstance } from "#app/domain/reviews/matching/instance";
import { minimumsByProgram } from "#app/domain/reviews/matching/minimums-by-program";
import { SearchEffort } from "#app/domain/reviews/matching/search-effort";
import { solveMatching } from "#app/domain/reviews/matching/solve-matching";
import { worthByHighs } from "#tests/support/matching-by-highs";
import { bestWorthByTrying } from "#tests/support/matching-by-trying";
import { randomNumbers } from "#tests/support/matching-instance";
import { aRandomInstance } from "#tests/support/random-matching-instance";

/** Ninety reviews for forty reviewers who were each promised three, few of them admissible anywhere. */
const hard = aScarceInstance({ cases: 30, reviewers: 40, density: 0.2 });

test("an integer program proves what our own search soon gives up", async () => {
  const canonical = canonicalInstance(hard);
  const alone = stopped(canonical, 5);
  expect(alone.gap).toBeGreaterThan(0);

  const result = await solveMatching(hard);

  expect(result.certificate).toEqual({ ok: true, gap: 0 });
  expect(result.total).toBeGreaterThan(alone.total);
  expect(result.total).toBeLessThanOrEqual(alone.total + alone.gap);
});

test("the program alone agrees with trying everything, also where reviews go short", async () => {
  const random = randomNumbers(11);
  let compared = 0;
  for (let round = 0; round < 30; round++) {
    const instance = aRandomInstance(random, {
      cases: 3 + Math.floor(random() * 3),
      reviewers: 3 + Math.floor(random() * 3),
      largestMin: 3,
      scores: [1, 50, 10_000_000][round % 3]!,
      density: 0.7,
    });
    const canonical = canonicalInstance(instance);

    const chosen = (await byProgram(canonical))!;

    const { underMin, total } = bestWorthByTrying(instance);
    expect(chosen).toMatchObject({ countProven: true, gap: 0, total });
    const kept = canonical.min.filter((min, r) => min === 0 || chosen.kept[r]).length;
    expect(instance.reviewers.length - kept).toBe(underMin);
    if (underMin > 0) compared++;
  }
  expect(compared).toBeGreaterThan(10);
});

test("the program answers the same way twice, and as another formulation of it does", async () => {
  const instance = aScarceInstance({ cases: 14, reviewers: 18, density: 0.3 });
  const canonical = canonicalInstance(instance);

  const one = (await byProgram(canonical))!;

  expect(await byProgram(canonical)).toEqual(one);
  expect((await worthByHighs())(instance)).toMatchObject({
    underMin: 18 - one.kept.filter((flag) => flag === 1).length,
    total: one.total,
  });
});

/** As if nothing were known but a guess. */
function byProgram(canonical: CanonicalInstance) {
  return minimumsByProgram(canonical, withinReach(canonical), { ...stopped(canonical, 0), countProven: false });
}

function stopped(canonical: CanonicalInstance, problems: number) {
  return bestMinimums(canonical, withinReach(canonical), {
    forCount: new SearchEffort(problems),
    forScore: new SearchEffort(problems),
  });
}

function withinReach({ min, reviewer }: CanonicalInstance): Uint8Array {
  return Uint8Array.from(min, (least, r) =>
    least > 0 && reviewer.filter((other) => other === r).length >= least ? 1 : 0,
  );
}

function aScarceInstance(size: { cases: number; reviewers: number; density: number }): MatchingInstance {
  const random = randomNumbers(5);
  const drawn = aRandomInstance(random, { ...size, largestMin: 0, scores: 10_000_000 });
  return {
    ...drawn,
    cases: drawn.cases.map((one) => ({ ...one, k: 3 })),
    reviewers: drawn.reviewers.map((one) => ({ ...one, min: 3, max: 6 })),
  };
}
