import type { Language } from "#app/i18n/languages";

/** First words of addresses that belong to signed-in people or machines. Everything else is public and carries its language in its address. */
const WORK = /^\/(account|institution|recommender|reviewer|organiser|api|files|health|language|assets)(\/|\.data|\?|$)/;

export const isPublicPath = (pathname: string) => !WORK.test(pathname);

/** Chinese, or English under `/en`: never the reader's wish, so that one cached page serves all. */
export const publicLanguage = (pathname: string): Language => (/^\/en(\/|\.data|$)/.test(pathname) ? "en" : "zh-CN");
