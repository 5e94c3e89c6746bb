import { expect, test } from "vitest";
import {
  formatDate,
  formatDateTime,
  formatDay,
  formatDeadline,
  formatFileSize,
  formatNumber,
  formatPercent,
  formatTime,
} from "#app/i18n/format";

const now = new Date("2026-11-22T02:34:07Z");
const midnight = new Date("2026-11-28T16:00:00Z");

test("a deadline at midnight is announced as 24:00 of the day before", () => {
  expect(formatDeadline("zh-CN", midnight, now)).toBe("11月28日（周六）24:00");
  expect(formatDeadline("en", midnight, now)).toBe("Sat 28 Nov, 24:00");
});

test("a deadline in another year names its year", () => {
  const newYear = new Date("2026-12-31T16:00:00Z");

  expect(formatDeadline("zh-CN", newYear, now)).toBe("12月31日（周四）24:00");
  expect(formatDeadline("zh-CN", newYear, new Date("2025-01-01T00:00:00Z"))).toBe("2026年12月31日（周四）24:00");
});

test("days and times are those of Beijing, whatever the server's clock is set to", () => {
  const lateInLondon = new Date("2026-11-21T20:05:00Z");

  expect(formatDate("zh-CN", lateInLondon)).toBe("2026年11月22日（周日）");
  expect(formatDate("en", lateInLondon)).toBe("Sun 22 Nov 2026");
  expect(formatDay("zh-CN", lateInLondon)).toBe("11月22日（周日）");
  expect(formatTime(lateInLondon)).toBe("4:05");
  expect(formatDateTime("zh-CN", lateInLondon, now)).toBe("11月22日（周日）4:05");
  expect(formatDateTime("en", lateInLondon, now)).toBe("Sun 22 Nov, 4:05");
});

test("numbers are grouped in thousands in both languages", () => {
  expect(formatNumber("zh-CN", 1806)).toBe("1,806");
  expect(formatNumber("en", 1234567.891, 2)).toBe("1,234,567.89");
});

test("a number and its unit are joined by a thin space that does not break", () => {
  expect(formatPercent("zh-CN", 0.61)).toBe("61\u202f%");
  expect(formatPercent("en", 0.0345, 1)).toBe("3.5\u202f%");
});

test.each([
  [0, "0\u202fB"],
  [999, "999\u202fB"],
  [1000, "1\u202fKB"],
  [46_800_000, "46.8\u202fMB"],
  [1_073_741_824, "1.1\u202fGB"],
])("%d bytes are %s", (bytes, text) => {
  expect(formatFileSize("zh-CN", bytes)).toBe(text);
});
