import type { Language } from "#app/i18n/languages";

const chinese = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/** A section's number before its heading: 二、 or “2. ”. */
export const sectionNumber = (language: Language, index: number) =>
  language === "en" ? `${index + 1}. ` : `${chinese[index] ?? index + 1}、`;
