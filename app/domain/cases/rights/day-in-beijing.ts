const BEIJING_MS = 8 * 3_600_000;

/** The day it is in Beijing, `2026-11-22`. */
export const dayInBeijing = (moment: Date) => new Date(moment.getTime() + BEIJING_MS).toISOString().slice(0, 10);

/** When a day in Beijing is over: the next day's 00:00 there. */
export const endOfDayInBeijing = (day: string) => new Date(Date.parse(`${day}T00:00:00+08:00`) + 24 * 3_600_000);
