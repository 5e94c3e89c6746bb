import { RemixBrowser } from "@remix-run/react";
import { startTransition, StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { fallbackLanguage, isLanguage } from "./i18n/languages";
import { loadTranslator } from "./i18n/messages.client";

const { lang } = document.documentElement;
const i18n = await loadTranslator(isLanguage(lang) ? lang : fallbackLanguage);

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <RemixBrowser />
      </I18nextProvider>
    </StrictMode>,
  );
});
