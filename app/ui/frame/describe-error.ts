import { isRouteErrorResponse } from "@remix-run/react";
import type { Translate } from "#app/i18n/translation";

/** The words of an error screen. Whatever is not an answer of the portal is a fault, and its own words are never shown. */
export function describeError(error: unknown, t: Translate): { title: string; text: string; isFault: boolean } {
  if (!isRouteErrorResponse(error) || error.status >= 500) {
    return { title: t("common.fault-title"), text: t("common.fault-text"), isFault: true };
  }
  const said = sentenceOf(error.data);
  switch (error.status) {
    case 401:
      return { title: t("common.sign-in-title"), text: said ?? t("common.sign-in-text"), isFault: false };
    case 403:
      return { title: t("common.forbidden-title"), text: said ?? t("common.forbidden-text"), isFault: false };
    case 404:
    case 405:
      return { title: t("common.not-found-title"), text: t("common.not-found-text"), isFault: false };
    default:
      return { title: t("common.refused-title"), text: said ?? t("common.refused-text"), isFault: false };
  }
}

/** A refusal that reached the error screen brings its own sentence, worded where it was refused. */
function sentenceOf(data: unknown): string | null {
  if (typeof data !== "object" || data === null || !("message" in data)) return null;
  return typeof data.message === "string" ? data.message : null;
}
