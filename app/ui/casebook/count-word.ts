import { numberWord } from "#app/domain/documents/read-word/number-words";
import type { Language } from "#app/i18n/languages";

/** The number of a part or chapter as a book writes it: 三 in Chinese, 3 in English. */
export const countWord = (language: Language, place: number): string =>
  language === "zh-CN" ? numberWord(place, "chineseCounting") : String(place);
