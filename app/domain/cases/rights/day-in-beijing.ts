const BEIJING_MS = 8 * 3_600_000;

/** The day it is in Beijing, `2026-11-22`. */
export const dayInBeijing = (moment: Date) => new Date(moment.getTime() + BEIJING_MS).toISOString().slice(0, 10);
