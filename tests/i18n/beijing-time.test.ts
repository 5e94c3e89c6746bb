import { expect, test } from "vitest";
import { beijingMoment } from "#app/i18n/beijing-moment";
import { deadlineTime, fieldTexts, momentOf } from "#app/i18n/beijing-time";

const midnight = new Date("2026-11-28T16:00:00Z"); // 29 November, 0:00 in Beijing

test("a deadline at midnight belongs to the day that ends", () => {
  expect(deadlineTime(midnight)).toEqual({
    year: 2026,
    month: 11,
    day: 28,
    weekday: 6,
    hour: 24,
    minute: 0,
    second: 0,
  });
});

test("a deadline at noon stays where it is", () => {
  const noon = new Date("2026-11-28T04:00:00Z");

  expect(deadlineTime(noon)).toMatchObject({ day: 28, hour: 12, minute: 0 });
});

test.each([
  ["2026-11-28", "24:00", "2026-11-28T16:00:00.000Z"],
  ["2026-11-29", "00:00", "2026-11-28T16:00:00.000Z"],
  ["2026-11-28", "9:05", "2026-11-28T01:05:00.000Z"],
  ["2028-02-29", "24:00", "2028-02-29T16:00:00.000Z"],
  ["2026-12-31", "24:00", "2026-12-31T16:00:00.000Z"],
])("%s %s in Beijing is %s", (date, time, iso) => {
  expect(momentOf(date, time)?.toISOString()).toBe(iso);
});

test.each([
  ["2026-11-28", "24:01"],
  ["2026-11-28", "25:00"],
  ["2026-11-28", "12:60"],
  ["2026-02-29", "12:00"],
  ["2026-13-01", "12:00"],
  ["", "12:00"],
  ["2026-11-28", ""],
])("%s %s is no moment", (date, time) => {
  expect(momentOf(date, time)).toBeNull();
});

test("a stored deadline reads 24:00 in its form and comes back unchanged", () => {
  const texts = fieldTexts(midnight);

  expect(texts).toEqual({ date: "2026-11-28", time: "24:00" });
  expect(beijingMoment.parse(texts)).toEqual(midnight);
});

test("a form with half a moment says what is missing", () => {
  const { error } = beijingMoment.safeParse({ date: "2026-11-28", time: "soon" });

  expect(error?.issues.map(({ message }) => message)).toEqual(["common.error-moment"]);
});
