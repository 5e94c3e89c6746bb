import { describe, expect, test } from "vitest";
import { type CaseProfile, matchParts, matchScore, type ReviewerProfile } from "#app/domain/reviews/match-score";

const points = { category: 5000, tags: 4200, title: 800, sameProvince: 800 };
const theCase: CaseProfile = { categoryKey: "chronic", trackKey: "reform", tags: ["a", "b", "c"], province: "33" };
const reviewer = (knows: Partial<ReviewerProfile> = {}): ReviewerProfile => ({
  ...{ categories: new Map(), tracks: new Set<string>(), tags: [], titleLevel: 0, province: "51", ...knows },
});

describe("What a pair scores", () => {
  test.each([
    ["leads the category", { categories: new Map([["chronic", 3]]) }, 5000],
    ["works in it", { categories: new Map([["chronic", 2]]) }, 3750],
    ["knows it", { categories: new Map([["chronic", 1]]) }, 2500],
    ["knows the same track", { tracks: new Set(["reform"]) }, 1250],
    ["knows another track", { tracks: new Set(["culture"]), categories: new Map([["culture", 3]]) }, 0],
  ])("for one who %s", (_who, knows, category) => {
    expect(matchParts(theCase, reviewer(knows), points).category).toBe(category);
  });

  test.each([
    [[], 0],
    [["a"], 1400],
    [["a", "c", "z"], 2800],
    [["a", "b", "c", "d"], 4200],
  ])("for shared words %j", (tags, expected) => {
    expect(matchParts(theCase, reviewer({ tags }), points).tags).toBe(expected);
    expect(matchParts({ ...theCase, tags: [] }, reviewer({ tags }), points).tags).toBe(0);
  });

  test.each([
    [0, 0],
    [1, 267],
    [2, 533],
    [3, 800],
    [4, 800],
  ])("for a title of level %s", (titleLevel, expected) => {
    expect(matchParts(theCase, reviewer({ titleLevel }), points).title).toBe(expected);
  });

  test("is at most 10,000, and whole, however the call weighs", () => {
    const best = reviewer({ categories: new Map([["chronic", 3]]), tags: ["a", "b", "c"], titleLevel: 3 });
    expect(matchScore(matchParts(theCase, best, points))).toBe(10_000);
    const odd = matchParts(theCase, reviewer({ tags: ["a"], titleLevel: 1 }), { ...points, tags: 1001, title: 7 });
    expect(Object.values(odd).every(Number.isInteger)).toBe(true);
  });
});
