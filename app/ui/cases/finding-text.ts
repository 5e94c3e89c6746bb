import type { Finding } from "#app/domain/cases/findings";
import type { BothNames } from "#app/domain/calls/settings";
import { nameIn } from "#app/domain/calls/name-in";
import { formatFileSize } from "#app/i18n/format";
import type { Language } from "#app/i18n/languages";
import type { Translate } from "#app/i18n/translation";

interface Wording {
  t: Translate;
  language: Language;
  /** The call's sections, so that a finding names its own. */
  sections: readonly (BothNames & { key: string })[];
}

/** What the portal found in a draft, in a sentence. */
export function findingText({ code, where, facts }: Finding, { t, language, sections }: Wording): string {
  const section = sections.find(({ key }) => key === where);
  const words = {
    ...facts,
    section: section ? nameIn(language, section) : "",
    size: formatFileSize(language, Number(facts.has ?? 0)),
    least: formatFileSize(language, Number(facts.min ?? 0)),
  };
  // the facts of a finding are known only at run time, which the typed catalogue cannot follow
  return (t as unknown as (key: string, facts: object) => string)(`cases.finding-${code}`, words);
}
