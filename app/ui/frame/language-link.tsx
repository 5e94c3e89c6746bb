import { useLocation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { otherLanguagePath } from "#app/i18n/public-path";
import { useLanguage } from "../language";

/** From a public page to the same page in the other language, by way of the address that remembers the choice. */
export function LanguageLink({ className = "" }: { className?: string }) {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  const other = useLanguage() === "en" ? "zh-CN" : "en";
  const to = otherLanguagePath(pathname) + search;
  return (
    <a
      className={className}
      lang={other}
      hrefLang={other}
      rel="nofollow"
      href={`/language?${new URLSearchParams({ language: other, to }).toString()}`}
    >
      {t("common.other-language")}
    </a>
  );
}
