import type { Named } from "#app/domain/people/named";
import type { Language } from "#app/i18n/languages";
import type { Choice } from "../form/choice";

/** An official list as choices in the page's language. */
export const namedChoices = (list: readonly Named[], language: Language): Choice[] =>
  list.map(({ key, zh, en }) => ({ value: key, label: language === "en" ? en : zh }));
