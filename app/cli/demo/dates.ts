import { beijingTime, momentOf, two } from "#app/i18n/beijing-time";

const DAY = 86_400_000;

/** Moments of the demo, told from the day on which it is made. */
export interface Calendar {
  /** A moment by the clock in Beijing; negative days are in the past. */
  at: (day: number, clock?: string) => Date;
  /** The end of a day, exclusive: 24:00 in Beijing. */
  endOf: (day: number) => Date;
}

export function calendarFrom(today: Date): Calendar {
  const at = (day: number, clock = "10:00") => {
    const { year, month, day: dayOfMonth } = beijingTime(new Date(today.getTime() + day * DAY));
    const moment = momentOf(`${year}-${two(month)}-${two(dayOfMonth)}`, clock);
    if (!moment) throw new Error(`${clock} is no time of day`);
    return moment;
  };
  return { at, endOf: (day) => at(day, "24:00") };
}
