import { beijingTime, momentOf, two } from "#app/i18n/beijing-time";
import { Refusal } from "#app/domain/refusal";

const DAY = 86_400_000;

/** The last Beijing day of a revision of so many days that begins now: the desk proposes it. */
export function revisionDay(now: Date, days: number): string {
  const { year, month, day } = beijingTime(new Date(now.getTime() + days * DAY));
  return `${year}-${two(month)}-${two(day)}`;
}

/** When a revision's time is over: at 24:00 of its last day, Beijing time. A day that is already over is refused. */
export function revisionEnd(day: string, now: Date): Date {
  const end = momentOf(day, "24:00");
  if (!end || end <= now) throw new Refusal("check.day-passed");
  return end;
}
