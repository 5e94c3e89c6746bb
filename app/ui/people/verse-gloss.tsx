import { useTranslation } from "react-i18next";

/** What the verse tells, in the page's language. */
export function VerseGloss() {
  const { t } = useTranslation();
  return <p>{t("people.verse-gloss")}</p>;
}
