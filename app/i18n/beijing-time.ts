const eightHours = 8 * 3_600_000;

/** A moment as the clock and calendar in Beijing show it; China has kept UTC+8 without summer time since 1992. */
export interface BeijingTime {
  year: number;
  month: number;
  day: number;
  /** 0 is Sunday. */
  weekday: number;
  hour: number;
  minute: number;
  second: number;
}

export function beijingTime(moment: Date): BeijingTime {
  const shifted = new Date(moment.getTime() + eightHours);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    weekday: shifted.getUTCDay(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    second: shifted.getUTCSeconds(),
  };
}

/**
 * A deadline as people write it: what ends at 00:00 ends at 24:00 of the day before.
 * Deadlines are stored as the first moment that is too late.
 */
export function deadlineTime(deadline: Date): BeijingTime {
  const { hour, minute, second } = beijingTime(deadline);
  if (hour || minute || second) return beijingTime(deadline);
  return { ...beijingTime(new Date(deadline.getTime() - 1)), hour: 24, minute: 0, second: 0 };
}

/** The moment a Beijing date and clock time mean, `2026-11-28` and `24:00` included; null when either is no such thing. */
export function momentOf(date: string, time: string): Date | null {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const clock = /^(\d{1,2}):([0-5]\d)$/.exec(time);
  if (!day || !clock) return null;
  const [year, month, dayOfMonth] = day.slice(1).map(Number) as [number, number, number];
  const [hour, minute] = clock.slice(1).map(Number) as [number, number];
  if (hour > 24 || (hour === 24 && minute > 0)) return null;
  const midnight = new Date(Date.UTC(year, month - 1, dayOfMonth));
  if (midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== dayOfMonth) return null;
  return new Date(midnight.getTime() - eightHours + (hour * 60 + minute) * 60_000);
}

/** The two texts a date and time field starts with, so that a stored deadline reads 24:00 in the form as it does elsewhere. */
export function fieldTexts(deadline: Date): { date: string; time: string } {
  const { year, month, day, hour, minute } = deadlineTime(deadline);
  return { date: `${year}-${two(month)}-${two(day)}`, time: `${two(hour)}:${two(minute)}` };
}

export function two(value: number): string {
  return String(value).padStart(2, "0");
}
