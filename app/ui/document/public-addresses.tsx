import { useLocation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { languageOfPath, otherLanguagePath } from "#app/i18n/public-path";
import { useFrame } from "../frame/frame-data";

/** In the head of a public page: its lasting address, the same page in each language, and what messengers show of it. */
export function PublicAddresses({ name }: { name: string | null }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const frame = useFrame();
  if (!frame?.isPublic) return null;
  const here = pathname.replace(/(.)\/$/, "$1");
  const address = (path: string) => new URL(path, frame.origin).href;
  const isEnglish = languageOfPath(here) === "en";
  const chinese = address(isEnglish ? otherLanguagePath(here) : here);
  const english = address(isEnglish ? here : otherLanguagePath(here));
  return (
    <>
      <link rel="canonical" href={address(here)} />
      <link rel="alternate" hrefLang="zh-CN" href={chinese} />
      <link rel="alternate" hrefLang="en" href={english} />
      <link rel="alternate" hrefLang="x-default" href={chinese} />
      <meta property="og:site_name" content={t("common.brand")} />
      <meta property="og:title" content={name ?? t("common.brand")} />
      <meta property="og:url" content={address(here)} />
      <meta property="og:type" content="article" />
    </>
  );
}
