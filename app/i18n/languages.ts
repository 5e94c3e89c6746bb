/** The languages of the product, the first one being the one people are met in. */
export const languages = ["zh-CN", "en"] as const;

export type Language = (typeof languages)[number];

/** Spoken where nothing says otherwise. */
export const fallbackLanguage: Language = "zh-CN";

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}
