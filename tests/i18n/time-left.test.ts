import { expect, test } from "vitest";
import { translatorFor } from "#app/i18n/messages.server";
import { timeLeft } from "#app/i18n/time-left";

const now = new Date("2026-11-22T02:00:00Z");
const later = ({ days = 0, hours = 0, minutes = 0, seconds = 0 }) =>
  new Date(now.getTime() + (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000);

test.each([
  [{ days: 6, hours: 3, minutes: 40 }, "6天3小时", "6 days and 3 hours"],
  [{ days: 1 }, "1天", "1 day"],
  [{ hours: 3, minutes: 20 }, "3小时20分钟", "3 hours and 20 minutes"],
  [{ hours: 1 }, "1小时", "1 hour"],
  [{ minutes: 5, seconds: 59 }, "5分钟", "5 minutes"],
  [{ seconds: 59 }, "不到1分钟", "less than a minute"],
])("says what is left: %o", (left, chinese, english) => {
  expect(timeLeft(translatorFor("zh-CN"), later(left), now)).toBe(chinese);
  expect(timeLeft(translatorFor("en"), later(left), now)).toBe(english);
});

test("says nothing once the deadline has come", () => {
  expect(timeLeft(translatorFor("zh-CN"), now, now)).toBe("");
});
