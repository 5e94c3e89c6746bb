import type { i18n } from "i18next";
import type { Language } from "./languages";
import { createTranslator } from "./translator";

type Wording = Readonly<Record<string, string>>;

const whole: Record<Language, () => Promise<Wording>> = {
  en: async () => (await import("./messages/en")).en,
  "zh-CN": async () => (await import("./messages/zh-CN")).zhCN,
};
const forWriters: Record<Language, () => Promise<Wording>> = {
  en: async () => (await import("./messages/en/writers")).enForWriters,
  "zh-CN": async () => (await import("./messages/zh-CN/writers")).zhForWriters,
};
const isWriters = (path: string) => /^\/(?:institution|account)(?:\/|$)/.test(path);

let translator: i18n | null = null;
let isWhole = false;

/**
 * Loads the wording of one language into the browser; the other one is not fetched, and where institutions write neither
 * is what only organisers and reviewers read.
 */
export async function loadTranslator(language: Language, path: string): Promise<i18n> {
  isWhole = !isWriters(path);
  translator = createTranslator(language, await (isWhole ? whole : forWriters)[language]());
  return translator;
}

/** Waits for the whole wording where someone comes from an institution's screens without loading the page anew. */
export async function loadWholeWording() {
  if (!translator || isWhole) return;
  const language = translator.language as Language;
  translator.addResourceBundle(language, "translation", await whole[language]());
  isWhole = true;
}
