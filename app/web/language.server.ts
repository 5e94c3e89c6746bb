import { fallbackLanguage, isLanguage, type Language } from "#app/i18n/languages";
import { languageOfPath } from "#app/i18n/public-path";
import { isPublicPath } from "./public-page.server";

const COOKIE = /(?:^|;\s*)lang=([^;]+)/;
const YEAR = 31_536_000;

/** The language of a page: public addresses carry it, elsewhere the person's setting, then the cookie, then the browser's wish. */
export function languageOf(request: Request, setting: Language | null): Language {
  const { pathname } = new URL(request.url);
  if (isPublicPath(pathname)) return languageOfPath(pathname.replace(/\.data$/, ""));
  return setting ?? languageCookieOf(request) ?? wishedLanguage(request.headers.get("accept-language") ?? "");
}

export function languageCookieOf(request: Request): Language | null {
  const value = COOKIE.exec(request.headers.get("cookie") ?? "")?.[1];
  return isLanguage(value) ? value : null;
}

export const languageCookie = (language: Language, secure: boolean) =>
  `lang=${language}; Path=/; Max-Age=${YEAR}; SameSite=Lax${secure ? "; Secure" : ""}`;

/** The first language of an Accept-Language header that we speak. */
function wishedLanguage(header: string): Language {
  for (const part of header.split(",")) {
    const tag = part.split(";")[0]?.trim().toLowerCase() ?? "";
    if (tag.startsWith("zh")) return "zh-CN";
    if (tag.startsWith("en")) return "en";
  }
  return fallbackLanguage;
}
