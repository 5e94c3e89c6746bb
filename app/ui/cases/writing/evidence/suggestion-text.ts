import type { Suggestion } from "#app/domain/cases/evidence/suggestion";
import type { Translate } from "#app/i18n/translation";

/** What the portal points at, in a sentence. */
export function suggestionText({ code, facts }: Suggestion, t: Translate): string {
  // which facts a sentence has is known only at run time, which the typed catalogue cannot follow
  return (t as unknown as (key: string, facts: object) => string)(`evidence.found-${code}`, facts);
}
