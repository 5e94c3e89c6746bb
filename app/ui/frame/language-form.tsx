import { useLocation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../language";

/** On work screens the language belongs to the person: a form that changes the setting and comes back to this page. */
export function LanguageForm() {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  const other = useLanguage() === "en" ? "zh-CN" : "en";
  return (
    <form method="post" action="/language">
      <input type="hidden" name="to" value={pathname + search} />
      <button className="bar-button" name="language" value={other} lang={other}>
        {t("common.other-language")}
      </button>
    </form>
  );
}
