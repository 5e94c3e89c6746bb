import type { Language } from "#app/i18n/languages";

/** One entry of an official list: how it is stored, and its name in both languages. */
export interface Named {
  key: string;
  zh: string;
  en: string;
}

/** The name of a stored key; the key itself where the list no longer has it, nothing for nothing. */
export function nameIn(list: readonly Named[], key: string | null, language: Language): string {
  const found = list.find((entry) => entry.key === key);
  if (!found) return key ?? "";
  return language === "en" ? found.en : found.zh;
}
