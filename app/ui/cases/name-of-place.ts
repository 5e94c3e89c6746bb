import { nameIn } from "#app/domain/calls/name-in";
import type { BothNames } from "#app/domain/calls/settings";
import type { Language } from "#app/i18n/languages";
import type { Translate } from "#app/i18n/translation";

interface Wording {
  t: Translate;
  language: Language;
  sections: readonly (BothNames & { key: string })[];
}

/** Where in a case some words stand: its abstract, or one of the call's sections by name. */
export function nameOfPlace(where: string, { t, language, sections }: Wording): string {
  if (where === "abstract") return t("cases.place-abstract");
  const section = sections.find(({ key }) => key === where);
  return section ? nameIn(language, section) : where;
}
