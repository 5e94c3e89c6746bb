import { createInstance, type i18n } from "i18next";
import type { Language } from "./languages";

/**
 * A translator that speaks one language and never changes it.
 * Nothing is escaped here: React escapes screens, and the writers of mails and documents escape what they write.
 */
export function createTranslator(language: Language, wording: Readonly<Record<string, string>>): i18n {
  const translator = createInstance();
  void translator.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: wording } },
    keySeparator: false,
    nsSeparator: false,
    returnNull: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return translator;
}
