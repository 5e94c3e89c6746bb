import { redirect } from "@remix-run/node";
import { fallbackLanguage, isLanguage, type Language } from "#app/i18n/languages";
import { forAnyone } from "#app/web/area.server";
import { env } from "#app/web/env.server";
import { languageCookie } from "#app/web/language.server";
import { safePath } from "#app/web/safe-path";

/** From a public page: remembers the language in a cookie, which no public page reads, and goes to the page in that language. */
export const loader = forAnyone((_ctx, { request }) => {
  const { searchParams } = new URL(request.url);
  return speak(languageFrom(searchParams.get("language")), searchParams.get("to"));
});

function languageFrom(value: unknown): Language {
  return isLanguage(value) ? value : fallbackLanguage;
}

/** Back to a path of this site with the choice in a cookie. */
function speak(language: Language, to: unknown) {
  const cookie = languageCookie(language, env().PUBLIC_ORIGIN.startsWith("https:"));
  return redirect(safePath(to, "/"), { headers: { "Set-Cookie": cookie, "Cache-Control": "no-store" } });
}
