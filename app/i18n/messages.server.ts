import type { i18n } from "i18next";
import type { Language } from "./languages";
import { en } from "./messages/en";
import { zhCN } from "./messages/zh-CN";
import { createTranslator } from "./translator";
import type { Translate } from "./translation";

const translators: Record<Language, i18n> = {
  "zh-CN": createTranslator("zh-CN", zhCN),
  en: createTranslator("en", en),
};

/** The one instance that speaks this language, for React's provider. */
export function i18nFor(language: Language): i18n {
  return translators[language];
}

/** Says messages in this language, whoever else is being served: screens, mails and documents of one process share it. */
export function translatorFor(language: Language): Translate {
  return translators[language].t;
}
