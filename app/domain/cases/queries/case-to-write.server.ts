import { callStructure } from "#app/domain/calls/queries/call-structure.server";
import type { Context } from "#app/domain/context.server";
import { shownFiles } from "#app/domain/files/queries/shown-files.server";
import { authorise } from "#app/domain/refusal";
import type { HeaderContent } from "../forms";
import { mayReadCaseAsInstitution, maySubmitCase, mayWriteCase } from "../permissions";
import { caseFacts } from "./case-facts.server";
import { refusedOfCase } from "./refused-of-case.server";
import { dismissedOfCase } from "./indicators-of-case.server";
import {
  type Draft,
  draftOfCase,
  findingsOfDraft,
  isInstitutionComplete,
  openCoApplicants,
} from "./draft-of-case.server";
import { materialOfCase } from "./rights-of-case.server";
import { wordImportInBrief } from "./word-import-in-brief.server";

/** A draft with everything its editor shows and its rules ask: the text with the `rev` of each part, the files, the call's outline and limits. */
export async function caseToWrite({ db, actor, now }: Context, caseId: string) {
  const { row, call, facts } = await caseFacts(db.read, caseId);
  authorise(mayReadCaseAsInstitution(actor, facts));
  const draft = await draftOfCase(db.read, row);
  const material = await materialOfCase(db.read, row.id, now);
  const { tracks, tasks } = await callStructure(db.read, call.id);
  return {
    id: row.id,
    state: row.state,
    savedAt: row.savedAt,
    revisionDueAt: row.revisionDueAt,
    call: {
      ...{ id: call.id, slug: call.slug, zh: call.zh, en: call.en, contact: call.contact },
      closesAt: call.closesAt,
      limits: call.settings.limits,
      materialRights: call.settings.materialRights ?? "suggested",
      tracks: tracks.map(({ key, zh, en, categories }) => ({
        ...{ key, zh, en },
        categories: categories.map((category) => ({ id: category.id, zh: category.zh, en: category.en })),
      })),
      tasks: tasks.map(({ zh }) => zh),
    },
    header: { rev: row.rev, content: headerOf(draft) },
    sections: draft.sections,
    files: await shownFiles(db.read, draft.files),
    gone: await refusedOfCase(db.read, row.id, now),
    material,
    indicators: draft.indicators,
    wordImport: await wordImportInBrief(db.read, row.id),
    dismissed: await dismissedOfCase(db.read, row.id),
    openCoApplicants: openCoApplicants(draft),
    institution: { name: draft.institution.name, isComplete: isInstitutionComplete(draft.institution) },
    findings: findingsOfDraft(draft, call, material),
    mayWrite: mayWriteCase(actor, facts) === null,
    submitRefusal: maySubmitCase(actor, facts, now)?.code ?? null,
  };
}

/** The header of a draft in the form the autosave sends. */
export function headerOf({ row, authors }: Pick<Draft, "row" | "authors">): HeaderContent {
  const { title, abstract, categoryId, tasks, keywords, periodFrom, periodTo, declarations } = row;
  return {
    ...{ title, abstract, categoryId, tasks, keywords, periodFrom, periodTo, authors },
    declarations: declarations as HeaderContent["declarations"],
  };
}
