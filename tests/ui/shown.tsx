import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import type { Language } from "#app/i18n/languages";
import { i18nFor } from "#app/i18n/messages.server";

/** What the server sends for a component. */
export function shown(element: ReactElement, language: Language = "zh-CN"): string {
  return renderToStaticMarkup(<I18nextProvider i18n={i18nFor(language)}>{element}</I18nextProvider>);
}
