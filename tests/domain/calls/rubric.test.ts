import { expect, test } from "vitest";
import { defaultRubric } from "#app/domain/calls/defaults/default-rubric";
import { gapInBands, isCompleteRubric, pointsOf } from "#app/domain/calls/rubric";

const bands = (...ranges: [number, number][]) => ranges.map(([from, to]) => ({ from, to, zh: "说明", en: "text" }));

test.each([
  ["one band for all", 15, bands([1, 15]), null],
  ["three bands in any order", 15, bands([1, 7], [13, 15], [8, 12]), null],
  ["a gap", 15, bands([1, 7], [9, 15]), 8],
  ["an overlap", 15, bands([1, 8], [8, 15]), 8],
  ["nothing for the lowest point", 15, bands([2, 15]), 1],
  ["nothing for the highest point", 15, bands([1, 14]), 15],
  ["more than the criterion gives", 15, bands([1, 16]), 16],
  ["a band that begins below 1", 15, bands([0, 15]), 0],
  ["a band that ends before it begins", 15, bands([1, 7], [8, 5], [6, 15]), 6],
  ["no band", 15, [], 1],
])("bands with %s", (_what, points, given, gap) => {
  expect(gapInBands(points, given)).toBe(gap);
});

test("the default rubric is complete, of 100 points, in the order of the announcement", () => {
  expect(pointsOf(defaultRubric)).toBe(100);
  expect(defaultRubric.map(({ zh, points }) => `${zh}${points}`)).toEqual([
    "选题与问题针对性15",
    "做法与机制科学性20",
    "成效与证据30",
    "创新性15",
    "可复制推广15",
    "材料规范5",
  ]);
  expect(isCompleteRubric(defaultRubric)).toBe(true);
});

test.each([
  [
    "of 99 points",
    defaultRubric.map((item, place) => (place === 5 ? { ...item, points: 4, bands: bands([1, 4]) } : item)),
  ],
  [
    "with a gap in one criterion",
    defaultRubric.map((item, place) => (place === 0 ? { ...item, bands: bands([1, 14]) } : item)),
  ],
  ["without criteria", []],
])("a rubric %s is not complete", (_what, criteria) => {
  expect(isCompleteRubric(criteria)).toBe(false);
});
