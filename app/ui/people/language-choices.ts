import { languages } from "#app/i18n/languages";
import type { Translate } from "#app/i18n/translation";
import type { Choice } from "../form/choice";

/** The languages of the product, each by its own name. */
export const languageChoices = (t: Translate): Choice[] =>
  languages.map((value) => ({ value, label: t(`people.language-${value}`) }));
