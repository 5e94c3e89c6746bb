/** A range of counts that share a colour: from the palest step 1 to the deepest, 5. */
export interface ColourBand {
  from: number;
  to: number;
  step: 1 | 2 | 3 | 4 | 5;
}

const steps = [[], [3], [2, 4], [1, 3, 5], [1, 2, 4, 5], [1, 2, 3, 4, 5]] as const;

/** Counts from 1 to the highest in at most five ranges as equal as whole numbers allow, the palest first. None where nothing is counted. */
export function colourBands(highest: number): ColourBand[] {
  const chosen = steps[Math.min(highest, 5)] ?? [];
  return chosen.map((step, place) => ({
    from: Math.floor((place * highest) / chosen.length) + 1,
    to: Math.floor(((place + 1) * highest) / chosen.length),
    step,
  }));
}
