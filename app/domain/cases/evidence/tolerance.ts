/** What a value may really have been: everything that is rounded to what is written. */
export interface Bounds {
  low: number;
  high: number;
}

/** Half of the last written digit to each side; a count written out is exact. */
export function boundsOf({ value, step }: { value: number; step: number }): Bounds {
  const size = Math.abs(value);
  return { low: size - step / 2, high: size + step / 2 };
}

/**
 * Whether what is written can be what was reckoned: a whole unit of its last digit to each side, since people cut off
 * digits as often as they round them.
 */
export function isWithin({ value, step }: { value: number; step: number }, { low, high }: Bounds) {
  const size = Math.abs(value);
  const play = step + 1e-9;
  return size >= low - play && size <= high + play;
}

/** A figure for a sentence: at most two decimals, none that say nothing. */
export const shownFigure = (value: number) => Number(value.toFixed(2)).toString();
