import type { Language } from "./languages";

const workAreas = ["/account", "/institution", "/recommender", "/reviewer", "/organiser"];

/** Work screens show themselves in the language of the person; all other pages in the one their address names. */
export function isWorkPath(pathname: string): boolean {
  return workAreas.some((area) => pathname === area || pathname.startsWith(`${area}/`) || pathname === `${area}.data`);
}

/** The language of a public page: English below `/en`, Chinese everywhere else. */
export function languageOfPath(pathname: string): Language {
  return /^\/en(\/|\.data$|$)/.test(pathname) ? "en" : "zh-CN";
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
