import type { i18n } from "i18next";
import type { Language } from "./languages";
import { en } from "./messages/en";
import { zhCN } from "./messages/zh-CN";
import { screenTranslator } from "./screen-translator";
import { createTranslator } from "./translator";
import type { Translate } from "./translation";

const translators: Record<Language, i18n> = {
  "zh-CN": createTranslator("zh-CN", zhCN),
  en: createTranslator("en", en),
};

const screens: Record<Language, i18n> = {
  "zh-CN": screenTranslator(translators["zh-CN"], zhCN),
  en: screenTranslator(translators.en, en),
};

/** The one instance that speaks this language, for React's provider. */
export function i18nFor(language: Language): i18n {
  return screens[language];
}

/** Says messages in this language, whoever else is being served: screens, mails and documents of one process share it. */
export function translatorFor(language: Language): Translate {
  return translators[language].t;
}
