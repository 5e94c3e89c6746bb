import { expect, test } from "vitest";
import { mayShowPicture } from "#app/domain/cases/may-show-picture";

const limits = { min: 1, max: 6, minBytes: 500_000, minLong: 1600, minShort: 1200 };
const picture = { type: "image/jpeg", size: 800_000, width: 1600, height: 1200 };

test.each([
  ["what is just large enough", {}, null],
  ["one that stands upright", { width: 1200, height: 1600 }, null],
  [
    "too few pixels",
    { width: 640, height: 480 },
    ["attachment.picture-too-few-pixels", { long: 1600, short: 1200, width: 640, height: 480 }],
  ],
  [
    "one that is long enough and too narrow",
    { width: 4000, height: 1199 },
    ["attachment.picture-too-few-pixels", { long: 1600, short: 1200, width: 4000, height: 1199 }],
  ],
  ["too few bytes", { size: 499_999 }, ["attachment.picture-too-light", { min: 500, has: 499 }]],
  ["one whose pixels nobody knows", { width: null, height: null }, null],
  [
    "a HEIC, whose bytes as a JPEG nobody knows",
    { type: "image/heic", size: 200_000, width: null, height: null },
    null,
  ],
] as const)("of pictures %s is judged by what the call asks", (_what, changes, expected) => {
  const refusal = mayShowPicture(limits, { ...picture, ...changes });

  expect(refusal && [refusal.code, refusal.facts]).toEqual(expected);
});

test("a call from before sides could be asked for takes any", () => {
  const { minBytes, min, max } = limits;

  expect(mayShowPicture({ min, max, minBytes }, { ...picture, width: 10, height: 10 })).toBeNull();
});
