import type { CriterionScores } from "./stored";

/** A criterion as scoring sees it: its key and the points it is worth. */
export interface Criterion {
  key: string;
  points: number;
}

/** Criteria that still have no score, in the rubric's order. */
export const unscored = (criteria: readonly Criterion[], scores: CriterionScores): string[] =>
  criteria.filter(({ key }) => scores[key]?.score == null).map(({ key }) => key);

/** The review's total: the sum of its criteria, whose points are their weights. Nothing while a criterion has no score: missing is not zero. */
export function totalOf(criteria: readonly Criterion[], scores: CriterionScores): number | null {
  if (unscored(criteria, scores).length > 0) return null;
  return criteria.reduce((sum, { key }) => sum + (scores[key]?.score ?? 0), 0);
}

/** Scores a rubric does not allow: an unknown criterion, beyond its points, below zero, not in whole or half points. */
export const outOfRange = (criteria: readonly Criterion[], scores: CriterionScores): string[] =>
  Object.entries(scores)
    .filter(([key, { score }]) => {
      const criterion = criteria.find((one) => one.key === key);
      if (!criterion) return true;
      return score !== null && (score < 0 || score > criterion.points || !Number.isInteger(score * 2));
    })
    .map(([key]) => key);

/** Mean and spread of the totals a case got. */
export interface Spread {
  reviews: number;
  mean: number;
  /** Sample standard deviation; nothing with fewer than two reviews. */
  deviation: number | null;
  lowest: number;
  highest: number;
}

export function spreadOf(totals: readonly number[]): Spread | null {
  if (totals.length === 0) return null;
  const mean = totals.reduce((sum, total) => sum + total, 0) / totals.length;
  const squares = totals.reduce((sum, total) => sum + (total - mean) ** 2, 0);
  return {
    reviews: totals.length,
    mean,
    deviation: totals.length > 1 ? Math.sqrt(squares / (totals.length - 1)) : null,
    lowest: Math.min(...totals),
    highest: Math.max(...totals),
  };
}

/** Places 1, 2, 2, 4 by mean, highest first; cases without a review have no place. Means that differ by less than rounding are equal. */
export function ranked<Row extends { spread: Spread | null }>(rows: readonly Row[]): (Row & { rank: number | null })[] {
  const meanOf = ({ spread }: Row) => (spread ? Math.round(spread.mean * 1e6) / 1e6 : -Infinity);
  const sorted = [...rows].sort((a, b) => meanOf(b) - meanOf(a));
  return sorted.map((row) => ({
    ...row,
    rank: row.spread ? 1 + sorted.filter((other) => meanOf(other) > meanOf(row)).length : null,
  }));
}
