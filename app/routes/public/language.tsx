import { redirect } from "@remix-run/node";
import { changeLanguage } from "#app/domain/people/commands/change-language.server";
import { fallbackLanguage, isLanguage, type Language } from "#app/i18n/languages";
import { forAnyone } from "#app/web/area.server";
import { env } from "#app/web/env.server";
import { readForm } from "#app/web/forms.server";
import { languageCookie } from "#app/web/language.server";
import { safePath } from "#app/web/safe-path";

/** From a public page: remembers the language in a cookie, which no public page reads, and goes to the page in that language. */
export const loader = forAnyone((_ctx, { request }) => {
  const { searchParams } = new URL(request.url);
  return speak(languageFrom(searchParams.get("language")), searchParams.get("to"));
});

/** From a work screen: also the setting of the person, which their letters follow. */
export const action = forAnyone(async (ctx, { request }) => {
  const form = await readForm(request);
  const language = languageFrom(form.get("language"));
  if (ctx.actor.userId) await changeLanguage(ctx, language);
  return speak(language, form.get("to"));
});

function languageFrom(value: unknown): Language {
  return isLanguage(value) ? value : fallbackLanguage;
}

/** Back to a path of this site, with the choice in a cookie. */
function speak(language: Language, to: unknown) {
  const cookie = languageCookie(language, env().PUBLIC_ORIGIN.startsWith("https:"));
  return redirect(safePath(to, "/"), { headers: { "Set-Cookie": cookie, "Cache-Control": "no-store" } });
}
