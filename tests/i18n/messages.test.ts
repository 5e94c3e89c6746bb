import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { en } from "#app/i18n/messages/en";
import { zhCN } from "#app/i18n/messages/zh-CN";
import { translatorFor } from "#app/i18n/messages.server";

const english: Record<string, string> = en;
const chinese: Record<string, string> = zhCN;
/** A language is called by its own name. */
const namesOfLanguages = ["common.other-language", "people.language-zh-CN"];

test("both languages mention the same facts in every message", () => {
  const mentioned = (wording: Record<string, string>) =>
    Object.fromEntries(Object.keys(chinese).map((key) => [key, placeholders(wording[key] ?? "")]));

  expect(mentioned(chinese)).toEqual(mentioned(english));
});

test("no message is empty, and none has slipped into the other language", () => {
  const wrong = Object.entries(chinese)
    .filter(([, text]) => !text.trim())
    .map(([key]) => key);
  const untranslated = Object.entries(english)
    .filter(([key, text]) => !text.trim() || (isMostlyHan(text) && !namesOfLanguages.includes(key)))
    .map(([key]) => key);

  expect([...wrong, ...untranslated]).toEqual([]);
});

test("Chinese messages leave the gap between Han and digits to the page", () => {
  const spaced = Object.entries(chinese).filter(([, text]) => /\p{Script=Han} \d|\d \p{Script=Han}/u.test(text));

  expect(spaced).toEqual([]);
});

test("every message is said somewhere", () => {
  const said = keysIn(["app", "drizzle/seed"].flatMap(sourcesBelow));
  const unsaid = Object.keys(english).filter((key) => !said(key.replace(/_(one|other)$/, "")));

  expect(unsaid).toEqual([]);
});

test("two languages are spoken at once without mixing", () => {
  const inChinese = translatorFor("zh-CN");
  const inEnglish = translatorFor("en");

  expect([inChinese("common.save"), inEnglish("common.save"), inChinese("common.save")]).toEqual([
    "保存",
    "Save",
    "保存",
  ]);
});

test("English counts one by itself, Chinese does not", () => {
  expect([1, 2, 1806].map((count) => translatorFor("en")("common.selected", { count }))).toEqual([
    "One case is ticked.",
    "2 cases are ticked.",
    "1,806 cases are ticked.",
  ]);
  expect([1, 1806].map((count) => translatorFor("zh-CN")("common.selected", { count }))).toEqual([
    "已勾选1件。",
    "已勾选1,806件。",
  ]);
});

/** English may quote Chinese, as examples of what to write. */
function isMostlyHan(text: string): boolean {
  return text.replace(/[^\p{Script=Han}]/gu, "").length > text.replace(/[^\p{Script=Latin}]/gu, "").length;
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{\s*([\w.]+)/g)].map(([, name]) => name ?? "").sort();
}

/** Which keys a set of sources can say: plain texts, and templates such as `common.job-${state}` as patterns. */
function keysIn(sources: readonly string[]): (key: string) => boolean {
  const text = sources.map((file) => readFileSync(file, "utf8")).join("\n");
  const plain = new Set([...text.matchAll(/["'`]([a-z]+\.[\w.-]+)["'`]/g)].map(([, key]) => key));
  const patterns = [...text.matchAll(/`([a-z]+\.[^`\s]*\$\{[^`\s]*)`/g)].map(
    ([, template = ""]) =>
      new RegExp(
        `^${template
          .split(/\$\{[^}]*\}/)
          .map(escaped)
          .join(".+")}$`,
      ),
  );
  return (key) => plain.has(key) || patterns.some((pattern) => pattern.test(key));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function sourcesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith(path.join("i18n", "messages")))
    .map((file) => path.join(folder, file));
}
