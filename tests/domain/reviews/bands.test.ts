import { describe, expect, test } from "vitest";
import { bandOf, middleOfBand, placeInBand, risingBands } from "#app/domain/reviews/bands";
import { readScore } from "#app/domain/reviews/review-content";

const band = (from: number, to: number) => ({ from, to, zh: `${from}`, en: `${from}` });
const bands = [band(11, 15), band(6, 10), band(1, 5)];

describe("The band of a score", () => {
  test.each([
    [null, null],
    [0, 1],
    [0.5, 1],
    [1, 1],
    [5, 1],
    [5.5, 1],
    [6, 6],
    [10.5, 6],
    [11, 11],
    [15, 11],
  ])("of %s begins at %s", (score, from) => {
    expect(bandOf(bands, score)?.from ?? null).toBe(from);
  });

  test("stands on a scale from the lowest up", () => {
    expect(risingBands(bands).map(({ from }) => from)).toEqual([1, 6, 11]);
    expect(bandOf([], 3)).toBeNull();
  });

  test.each([
    [11, 0],
    [13, 0.5],
    [15, 1],
    [15.5, 1],
    [0, 0],
  ])("%s stands at %s of 11 to 15", (score, place) => {
    expect(placeInBand(band(11, 15), score)).toBe(place);
  });

  test("begins in its middle when it is chosen", () => {
    expect([middleOfBand(band(11, 15)), middleOfBand(band(8, 11)), middleOfBand(band(5, 5))]).toEqual([13, 9, 5]);
    expect(placeInBand(band(5, 5), 5)).toBe(0.5);
  });
});

describe("A typed score", () => {
  test.each([
    ["12", 12],
    [" 12.5 ", 12.5],
    ["１２", 12],
    ["0", 0],
    ["15", 15],
    ["", null],
    ["  ", null],
    ["15.5", "wrong"],
    ["12.3", "wrong"],
    ["-1", "wrong"],
    ["1e1", "wrong"],
    ["0x1", "wrong"],
    ["十二", "wrong"],
  ])("%j is read as %s of 15 points", (typed, score) => {
    expect(readScore(typed, 15)).toBe(score);
  });
});
