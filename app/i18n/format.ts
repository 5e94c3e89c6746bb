import { type BeijingTime, beijingTime, deadlineTime, two } from "./beijing-time";
import type { Language } from "./languages";

const weekdays = {
  "zh-CN": ["周日", "周一", "周二", "周三", "周四", "周五", "周六"],
  en: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
} as const;
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;
/** Joins a number and its unit: thin, and never broken. */
const thin = "\u202f";

/** A day with its weekday and, if asked for, its year: 2026年11月28日（周六）, Sat 28 Nov 2026. */
function dayOf(language: Language, time: BeijingTime, withYear: boolean): string {
  const weekday = weekdays[language][time.weekday] ?? "";
  if (language === "en")
    return `${weekday} ${time.day} ${months[time.month - 1] ?? ""}${withYear ? ` ${time.year}` : ""}`;
  return `${withYear ? `${time.year}年` : ""}${time.month}月${time.day}日（${weekday}）`;
}

function clockOf({ hour, minute }: BeijingTime): string {
  return `${hour}:${two(minute)}`;
}

/** A calendar day in Beijing, with year and weekday. */
export function formatDate(language: Language, moment: Date): string {
  return dayOf(language, beijingTime(moment), true);
}

/** A calendar day in Beijing without its year, for lists where the year is plain. */
export function formatDay(language: Language, moment: Date): string {
  return dayOf(language, beijingTime(moment), false);
}

/** A calendar day in Beijing with its year and without weekday, for what is past: 2026年11月28日, 28 Nov 2026. */
export function formatPlainDate(language: Language, moment: Date): string {
  const { year, month, day } = beijingTime(moment);
  return language === "en" ? `${day} ${months[month - 1] ?? ""} ${year}` : `${year}年${month}月${day}日`;
}

/** The clock in Beijing: 10:32. */
export function formatTime(moment: Date): string {
  return clockOf(beijingTime(moment));
}

/** Day and clock in Beijing; the year is said where it is not this one. */
export function formatDateTime(language: Language, moment: Date, now: Date): string {
  return withClock(language, beijingTime(moment), now);
}

/** A deadline as it is announced: one at midnight is 24:00 of the day before. */
export function formatDeadline(language: Language, deadline: Date, now: Date): string {
  return withClock(language, deadlineTime(deadline), now);
}

function withClock(language: Language, time: BeijingTime, now: Date): string {
  const day = dayOf(language, time, time.year !== beijingTime(now).year);
  return language === "en" ? `${day}, ${clockOf(time)}` : `${day}${clockOf(time)}`;
}

/** 1806 as 1,806; fractions as given, to at most `digits` places. */
export function formatNumber(language: Language, value: number, digits = 0): string {
  return numbers(language, digits).format(value);
}

/** A share of one as a percentage: 0.61 as 61 %. */
export function formatPercent(language: Language, share: number, digits = 0): string {
  return `${formatNumber(language, share * 100, digits)}${thin}%`;
}

/** Bytes in the units people know, counted in thousands as shops and systems do: 46.8 MB. */
export function formatFileSize(language: Language, bytes: number): string {
  const units = ["B", "KB", "MB", "GB"] as const;
  const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1);
  return `${formatNumber(language, bytes / 1000 ** power, power < 2 ? 0 : 1)}${thin}${units[power] ?? "B"}`;
}

const cachedNumbers = new Map<string, Intl.NumberFormat>();

function numbers(language: Language, digits: number): Intl.NumberFormat {
  const name = `${language} ${digits}`;
  const format = cachedNumbers.get(name) ?? new Intl.NumberFormat(language, { maximumFractionDigits: digits });
  cachedNumbers.set(name, format);
  return format;
}
