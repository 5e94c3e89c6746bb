/** The longest texts of an indicator, in characters. */
export const indicatorLimits = { name: 60, definition: 500, unit: 20, period: 40, value: 40, source: 200 } as const;

/** How many indicators one case may keep. */
export const mostIndicators = 60;
