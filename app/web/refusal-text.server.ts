import type { Refusal } from "#app/domain/refusal";
import type { Language } from "#app/i18n/languages";
import { translatorFor } from "#app/i18n/messages.server";

/** The words of a refusal. Codes and facts are joined at run time, so the typed keys cannot follow: a test checks that every code has its message. */
export function refusalText(refusal: Refusal, language: Language): string {
  const say = translatorFor(language) as unknown as (key: string, facts: Record<string, string | number>) => string;
  return say(refusal.messageKey, refusal.facts);
}
