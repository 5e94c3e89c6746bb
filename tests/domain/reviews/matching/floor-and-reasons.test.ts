import { expect, test } from "vitest";
import { explainPairs } from "#app/domain/reviews/matching/explain-pair";
import type { MatchingInstance } from "#app/domain/reviews/matching/instance";
import { solveMatching } from "#app/domain/reviews/matching/solve-matching";
import { aMatchingInstance } from "#tests/support/matching-instance";

/** Two cases, two reviewers with one review each: the largest sum (10 + 1) has a worse worst match than 6 + 4. */
const tempting = anInstance(
  [1, 1],
  [
    [0, 1],
    [0, 1],
  ],
  [
    [0, 0, 10],
    [0, 1, 6],
    [1, 0, 4],
    [1, 1, 1],
  ],
);

test("without a floor the sum decides, with the highest floor the worst match does", async () => {
  expect(await solveMatching(tempting)).toMatchObject({ total: 11, floor: null });
  expect(await solveMatching(tempting, { floor: "max" })).toMatchObject({
    total: 10,
    floor: 4,
    certificate: { ok: true, gap: 0 },
  });
});

test("the highest floor places as many reviews and cannot be one point higher", async () => {
  const instance = aMatchingInstance({ cases: 80, reviewers: 25 });

  const { floor, pairs, certificate } = await solveMatching(instance, { floor: "max" });

  expect(Math.min(...pairs.map(({ score }) => score))).toBe(floor);
  expect(pairs).toHaveLength(240);
  expect(certificate).toEqual({ ok: true, gap: 0 });
  expect((await solveMatching(instance, { floor: floor! + 1 })).pairs.length).toBeLessThan(240);
});

test("a given floor leaves worse pairs out and reports the reviews that go short", async () => {
  const { pairs, shortages } = await solveMatching(tempting, { floor: 5 });

  expect(pairs).toEqual([{ caseIndex: 0, reviewerIndex: 0, score: 10 }]);
  expect(shortages).toEqual([{ caseIndex: 1, missing: 1, why: "too-few-admissible" }]);
});

test("says which cases go short and why, and who stays under the load agreed", async () => {
  const instance = anInstance(
    [2, 1, 1],
    [
      [0, 1],
      [3, 3],
    ],
    [
      [0, 1, 5],
      [1, 0, 5],
      [2, 0, 4],
    ],
  );

  const { pairs, shortages, underMin, loads } = await solveMatching(instance);

  expect(pairs).toEqual([
    { caseIndex: 0, reviewerIndex: 1, score: 5 },
    { caseIndex: 1, reviewerIndex: 0, score: 5 },
  ]);
  expect(shortages).toEqual([
    { caseIndex: 0, missing: 1, why: "too-few-admissible" },
    { caseIndex: 2, missing: 1, why: "reviewers-full" },
  ]);
  expect(underMin).toEqual([{ reviewerIndex: 1, load: 1, min: 3 }]);
  expect([...loads]).toEqual([1, 1]);
});

test("explains a pair by its rank, by who was better and full, and by the best reviewer who was not chosen", async () => {
  const { bestNotChosen, ...standing } = explainPairs(tempting, await solveMatching(tempting))(1, 1)!;

  expect(bestNotChosen).toMatchObject({ reviewerIndex: 0, score: 4, chosen: false, full: true });
  expect(standing).toEqual({
    score: 1,
    rank: 2,
    admissible: 2,
    chosen: true,
    better: [{ reviewerIndex: 0, score: 4, chosen: false, full: true }],
  });
});

test("the loss named for a choice not made is never more than making it would really cost", async () => {
  const instance = aMatchingInstance({ cases: 40, reviewers: 15 });
  const result = await solveMatching(instance);
  const explain = explainPairs(instance, result);
  let named = 0;
  for (const { caseIndex, reviewerIndex } of result.pairs.filter((_, at) => at % 12 === 0)) {
    const { bestNotChosen } = explain(caseIndex, reviewerIndex)!;
    const bonus = 1_000_000;
    const score = instance.pairs.score.map((value, pair) => {
      const isForced =
        instance.pairs.caseIndex[pair] === caseIndex &&
        instance.pairs.reviewerIndex[pair] === bestNotChosen!.reviewerIndex;
      return isForced ? value + bonus : value;
    });
    const forced = await solveMatching({ ...instance, pairs: { ...instance.pairs, score } });

    expect(forced.total - bonus).toBeLessThanOrEqual(result.total - bestNotChosen!.loss);
    named += bestNotChosen!.loss;
  }
  expect(named).toBeGreaterThan(0);
});

test("has nothing to explain about a pair that is not admissible", async () => {
  const instance = anInstance(
    [1],
    [
      [0, 1],
      [0, 1],
    ],
    [[0, 0, 1]],
  );

  expect(explainPairs(instance, await solveMatching(instance))(0, 1)).toBeNull();
});

function anInstance(needs: number[], loads: [number, number][], triples: [number, number, number][]): MatchingInstance {
  return {
    seed: "s",
    cases: needs.map((k, c) => ({ key: `c${c}`, k })),
    reviewers: loads.map(([min, max], r) => ({ key: `r${r}`, min, max })),
    pairs: {
      caseIndex: Int32Array.from(triples, ([c]) => c),
      reviewerIndex: Int32Array.from(triples, ([, r]) => r),
      score: Int32Array.from(triples, ([, , score]) => score),
    },
  };
}
