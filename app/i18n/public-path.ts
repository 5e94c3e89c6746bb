import type { Language } from "./languages";

/** The language of a public page: English below `/en`, Chinese everywhere else. */
export function languageOfPath(pathname: string): Language {
  return /^\/en(\/|$)/.test(pathname) ? "en" : "zh-CN";
}

/** Where a public page, named by its Chinese address, stands in the given language: `/calls`, `/en/calls`. */
export function publicPath(language: Language, path: string): string {
  if (language === "zh-CN") return path;
  return path === "/" ? "/en" : `/en${path}`;
}

/** The same public page in the other language. */
export function otherLanguagePath(pathname: string): string {
  if (languageOfPath(pathname) === "zh-CN") return publicPath("en", pathname);
  return pathname.replace(/^\/en\/?/, "/");
}
