import { type DraftToCheck, findingsOf } from "#app/domain/cases/findings";
import type { HeaderContent } from "#app/domain/cases/forms";
import type { RichDocument } from "#app/domain/documents/document";
import { openRights } from "#app/domain/cases/rights/material";
import type { WritableCase } from "./writable-case";

/** What is missing in the text as it stands on the screen, by the rules the server asks when it is handed in. */
export function findingsOnScreen(
  { sections, files, material, call, institution, openCoApplicants }: WritableCase,
  contents: Readonly<Record<string, unknown>>,
  newSizes: ReadonlyMap<string, number>,
) {
  const header = contents.header as HeaderContent;
  const draft: DraftToCheck = {
    title: header.title,
    abstract: header.abstract,
    categoryId: header.categoryId,
    period: { from: header.periodFrom, to: header.periodTo },
    authors: header.authors.filter(({ name }) => name.trim() !== "").length,
    openCoApplicants,
    declarations: header.declarations,
    attachments: files.filter(({ kind }) => kind === "document").length,
    institutionComplete: institution.isComplete,
    sections: sections.map(({ key, minChars, maxChars }) => ({
      ...{ key, minChars, maxChars },
      document: contents[key] as RichDocument,
    })),
    figureSizes: new Map([...files.map(({ fileId, size }) => [fileId, size] as const), ...newSizes]),
    limits: call.limits,
    rights: call.materialRights === "required" ? openRights(material) : null,
  };
  return findingsOf(draft);
}
