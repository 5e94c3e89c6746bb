import type { Band } from "#app/domain/calls/settings";

/** A rubric's bands from the lowest up, as they stand on a scale. */
export const risingBands = (bands: readonly Band[]): Band[] => [...bands].sort((one, other) => one.from - other.from);

/** The band that explains a score. Half points between two bands belong to the lower, points below the first to the first. */
export function bandOf(bands: readonly Band[], score: number | null): Band | null {
  if (score === null) return null;
  const rising = risingBands(bands);
  return rising.filter(({ from }) => from <= score).at(-1) ?? rising[0] ?? null;
}

/** Where a score stands within its band, from 0 to 1. */
export function placeInBand({ from, to }: Band, score: number): number {
  return to === from ? 0.5 : Math.min(1, Math.max(0, (score - from) / (to - from)));
}

/** The whole points in the middle of a band, rounded down: where a reviewer who picks a band begins. */
export const middleOfBand = ({ from, to }: Band) => Math.floor((from + to) / 2);
