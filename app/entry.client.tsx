import { RemixBrowser } from "@remix-run/react";
import { startTransition, StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { fallbackLanguage, isLanguage } from "./i18n/languages";
import { loadTranslator } from "./i18n/messages.client";

const { lang } = document.documentElement;
const i18n = await loadTranslator(isLanguage(lang) ? lang : fallbackLanguage, location.pathname);

await pageDataRead();

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

/**
 * Until the data of the page is read, RemixBrowser throws what it waits for. React 18 cannot wait at the root once something
 * is clicked ("Root did not complete"), so nothing is brought to life before; until then links and forms work by themselves.
 */
async function pageDataRead() {
  try {
    RemixBrowser({});
  } catch (waiting) {
    await waiting;
  }
}
