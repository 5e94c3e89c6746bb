import { expect, test } from "vitest";
import { languageCookie, languageOf } from "#app/web/language.server";

const ask = (path: string, headers: Record<string, string> = {}) =>
  new Request(`https://xinglin.example${path}`, { headers });

test.each([
  ["a public page speaks the language of its address", "/calls", { cookie: "lang=en" }, "en", "zh-CN"],
  ["so does an English one", "/en/calls", { cookie: "lang=zh-CN" }, "zh-CN", "en"],
  ["and its data", "/en/calls.data", {}, null, "en"],
  ["a work page follows the person's setting first", "/institution", { cookie: "lang=zh-CN" }, "en", "en"],
  ["then the cookie", "/account/sign-in", { cookie: "a=b; lang=en", "accept-language": "zh" }, null, "en"],
  [
    "then the browser's first wish that is spoken here",
    "/account/sign-in",
    { "accept-language": "fr, en;q=0.8" },
    null,
    "en",
  ],
  ["a cookie that names no language is no wish", "/account/sign-in", { cookie: "lang=xx" }, null, "zh-CN"],
  ["and Chinese otherwise", "/account/sign-in", {}, null, "zh-CN"],
] as const)("%s", (_what, path, headers, setting, language) => {
  expect(languageOf(ask(path, { ...headers }), setting)).toBe(language);
});

test("the cookie is secure where the portal is", () => {
  expect(languageCookie("en", true)).toMatch(/^lang=en; .*SameSite=Lax; Secure$/);
  expect(languageCookie("en", false)).not.toContain("Secure");
});
