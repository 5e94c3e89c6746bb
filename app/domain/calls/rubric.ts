import type { Band } from "./settings";

/** All criteria together. */
export const TOTAL_POINTS = 100;

export const pointsOf = (criteria: readonly { points: number }[]) =>
  criteria.reduce((sum, { points }) => sum + points, 0);

/**
 * The first whole number of points that no band, or more than one, answers for; null where the bands cover 1 to `points`
 * exactly. A band that ends before it begins, or outside the criterion, is such a fault too.
 */
export function gapInBands(points: number, bands: readonly Pick<Band, "from" | "to">[]): number | null {
  let next = 1;
  for (const { from, to } of [...bands].sort((one, other) => one.from - other.from)) {
    if (from !== next || to < from) return Math.min(from, next);
    next = to + 1;
  }
  return next === points + 1 ? null : Math.min(next, points + 1);
}

/** Whether reviewers can score by it: some criteria, 100 points in all, every point of each explained by one band. */
export const isCompleteRubric = (criteria: readonly { points: number; bands: readonly Band[] }[]) =>
  criteria.length > 0 &&
  pointsOf(criteria) === TOTAL_POINTS &&
  criteria.every(({ points, bands }) => gapInBands(points, bands) === null);
