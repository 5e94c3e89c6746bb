import type { i18n } from "i18next";
import type { Language } from "./languages";
import { createTranslator } from "./translator";

/** Loads the wording of one language into the browser; the other one is not fetched. */
export async function loadTranslator(language: Language): Promise<i18n> {
  if (language === "en") return createTranslator(language, (await import("./messages/en")).en);
  return createTranslator(language, (await import("./messages/zh-CN")).zhCN);
}
