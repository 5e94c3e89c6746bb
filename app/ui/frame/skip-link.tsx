import { useTranslation } from "react-i18next";

/** The first thing a keyboard meets. Every layout has one `main` with the id `main`. */
export function SkipLink() {
  const { t } = useTranslation();
  return (
    <a className="skip" href="#main">
      {t("common.skip")}
    </a>
  );
}
