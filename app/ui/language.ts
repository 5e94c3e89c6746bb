import { useTranslation } from "react-i18next";
import { fallbackLanguage, isLanguage, type Language } from "#app/i18n/languages";

/** The language of this page, for dates and numbers. */
export function useLanguage(): Language {
  const { language } = useTranslation().i18n;
  return isLanguage(language) ? language : fallbackLanguage;
}
