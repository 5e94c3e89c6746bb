import { expect, test } from "vitest";
import { i18nFor, translatorFor } from "#app/i18n/messages.server";
import { languages } from "#app/i18n/languages";

test.each(languages)("screens in %s say what letters and documents say", (language) => {
  const screen = i18nFor(language).getFixedT(language);
  const letter = translatorFor(language);

  expect(screen("common.save")).toBe(letter("common.save"));
  for (const count of [1, 12]) expect(screen("common.days", { count })).toBe(letter("common.days", { count }));
  const words = { days: "6", hours: "3" };
  expect(screen("common.left-days-hours", words)).toBe(letter("common.left-days-hours", words));
  expect(screen("common.left-days-hours", words)).toContain("6");
});

test("screens of two languages do not speak each other's", () => {
  expect(i18nFor("en").getFixedT("en")("common.save")).not.toBe(i18nFor("zh-CN").getFixedT("zh-CN")("common.save"));
  expect(i18nFor("en").language).toBe("en");
});

test("what every object inherits is no message", () => {
  const say = i18nFor("en").getFixedT("en") as unknown as (key: string) => string;
  expect(say("constructor")).toBe("constructor");
});
