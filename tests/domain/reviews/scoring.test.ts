import { describe, expect, test } from "vitest";
import { outOfRange, ranked, spreadOf, totalOf, unscored } from "#app/domain/reviews/scoring";
import type { CriterionScores } from "#app/domain/reviews/stored";

const rubric = [
  { key: "a", points: 60 },
  { key: "b", points: 40 },
];
const given = (scores: Record<string, number | null>): CriterionScores =>
  Object.fromEntries(Object.entries(scores).map(([key, score]) => [key, { score, comment: "" }]));

describe("A total", () => {
  test.each([
    [{ a: 60, b: 40 }, 100],
    [{ a: 12.5, b: 0 }, 12.5],
    [{ a: 0, b: 0 }, 0],
    [{ a: 30, b: null }, null],
    [{ a: 30 }, null],
    [{}, null],
  ])("of %j is %s: no score yet is not zero", (scores, total) => {
    expect(totalOf(rubric, given(scores))).toBe(total);
  });

  test("names what is missing in the rubric's order", () => {
    expect(unscored(rubric, given({}))).toEqual(["a", "b"]);
    expect(unscored(rubric, given({ b: 0, a: null }))).toEqual(["a"]);
  });
});

describe("A score", () => {
  test.each([0, 0.5, 39.5, 40, null])("of %s fits 40 points", (b) => {
    expect(outOfRange(rubric, given({ b }))).toEqual([]);
  });
  test.each([-0.5, 40.5, 0.25, NaN, Infinity])("of %s does not", (b) => {
    expect(outOfRange(rubric, given({ a: 1, b }))).toEqual(["b"]);
  });
  test("for a criterion that does not exist does not fit, even without points", () => {
    expect(outOfRange(rubric, given({ c: null }))).toEqual(["c"]);
  });
});

describe("The spread of a case's totals", () => {
  test.each([
    [[], null],
    [[80], { reviews: 1, mean: 80, deviation: null, lowest: 80, highest: 80 }],
    [[80, 80, 80], { reviews: 3, mean: 80, deviation: 0, lowest: 80, highest: 80 }],
    [[70, 80, 90], { reviews: 3, mean: 80, deviation: 10, lowest: 70, highest: 90 }],
    [[0, 100], { reviews: 2, mean: 50, deviation: Math.sqrt(5000), lowest: 0, highest: 100 }],
  ])("%j", (totals, spread) => {
    expect(spreadOf(totals)).toEqual(spread);
  });
});

describe("A ranking", () => {
  const placesOf = (...totals: number[][]) =>
    ranked(totals.map((own, place) => ({ name: `${place}`, spread: spreadOf(own) }))).map(({ name, rank }) => [
      name,
      rank,
    ]);

  test("gives equal means equal places and leaves out as many after them", () => {
    expect(placesOf([70], [90], [80], [80], [60])).toEqual([
      ["1", 1],
      ["2", 2],
      ["3", 2],
      ["0", 4],
      ["4", 5],
    ]);
  });

  test("takes means that differ by rounding alone for equal", () => {
    const third = [82.5, 82.5, 82.4].map((total) => total / 3);
    const again = [82.4, 82.5, 82.5].map((total) => total / 3);
    expect(placesOf(third, again).map(([, rank]) => rank)).toEqual([1, 1]);
  });

  test("gives a case nobody has judged no place, after all others", () => {
    expect(placesOf([], [10], [])).toEqual([
      ["1", 1],
      ["0", null],
      ["2", null],
    ]);
  });

  test("is empty for no cases", () => {
    expect(placesOf()).toEqual([]);
  });
});
