import { expect, test } from "vitest";
import { languageOfPath, otherLanguagePath, publicPath } from "#app/i18n/public-path";

test.each([
  ["/", "/en"],
  ["/calls", "/en/calls"],
  ["/casebook/2024", "/en/casebook/2024"],
])("%s stands in English under %s, and back", (chinese, english) => {
  expect(publicPath("en", chinese)).toBe(english);
  expect(publicPath("zh-CN", chinese)).toBe(chinese);
  expect(otherLanguagePath(chinese)).toBe(english);
  expect(otherLanguagePath(english)).toBe(chinese);
});

test("only a whole first word makes an address English", () => {
  expect(languageOfPath("/en")).toBe("en");
  expect(languageOfPath("/en/")).toBe("en");
  expect(languageOfPath("/en/calls")).toBe("en");
  expect(languageOfPath("/endocrinology")).toBe("zh-CN");
  expect(languageOfPath("/calls/en")).toBe("zh-CN");
});
