import type { Language } from "#app/i18n/languages";
import type { BothNames } from "./settings";

/** A name in the reader's language; the Chinese one, which is official, where there is no other. */
export const nameIn = (language: Language, { zh, en }: BothNames): string => (language === "en" && en ? en : zh);
