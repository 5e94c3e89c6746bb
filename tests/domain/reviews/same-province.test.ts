import { expect, test } from "vitest";
import { type CaseProfile, matchParts, matchScore, type ReviewerProfile } from "#app/domain/reviews/match-score";

const points = { category: 5000, tags: 4200, title: 800, sameProvince: 800 };
const aProfile: CaseProfile = { categoryKey: "smart", trackKey: "hospital", tags: ["a", "b"], province: "33" };
const reviewer: ReviewerProfile = {
  categories: new Map([["smart", 3]]),
  tracks: new Set(["hospital"]),
  tags: ["a"],
  titleLevel: 3,
  province: "11",
};

test("a reviewer of the same province is less of a match by what the call deducts", () => {
  const away = matchParts(aProfile, reviewer, points);
  const near = matchParts(aProfile, { ...reviewer, province: "33" }, points);

  expect(away).toEqual({ category: 5000, tags: 2100, title: 800, sameProvince: 0 });
  expect(near).toEqual({ ...away, sameProvince: -800 });
  expect(matchScore(away) - matchScore(near)).toBe(800);
});

test("a call that deducts nothing, and provinces nobody knows, make no difference", () => {
  const near = { ...reviewer, province: "33" };

  expect(matchParts(aProfile, near, { ...points, sameProvince: 0 }).sameProvince).toBe(0);
  expect(matchParts({ ...aProfile, province: null }, { ...reviewer, province: null }, points).sameProvince).toBe(0);
});
