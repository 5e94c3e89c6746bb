import type { CallSettings } from "#app/domain/calls/settings";
import type { CaseContent } from "./content";
import { type Finding, findingsOf } from "./findings";

interface Judged {
  content: CaseContent;
  /** The call's sections with their limits. */
  sections: readonly { key: string; minChars: number | null; maxChars: number | null }[];
  limits: CallSettings["limits"];
  institutionComplete: boolean;
}

/** What the rules of the call say of a version as it was handed in: the officer's machine half of the formality check. */
export function findingsOfVersion({ content, sections, limits, institutionComplete }: Judged): Finding[] {
  return findingsOf({
    title: content.title,
    abstract: content.abstract,
    categoryId: content.categoryKey || null,
    period: content.period,
    authors: content.authors.length,
    openCoApplicants: 0,
    declarations: content.declarations,
    attachments: content.attachments.length,
    institutionComplete,
    sections: content.sections.map(({ key, document }) => {
      const section = sections.find((one) => one.key === key);
      return { key, document, minChars: section?.minChars ?? null, maxChars: section?.maxChars ?? null };
    }),
    figureSizes: new Map(content.figures.map(({ fileId, size }) => [fileId, size])),
    limits,
    // the desk counts the open ones itself, whatever the call asks
    rights: null,
  });
}
