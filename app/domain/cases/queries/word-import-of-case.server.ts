import type { Context } from "#app/domain/context.server";
import { authorise } from "#app/domain/refusal";
import { isWritten } from "../is-written";
import { mayReadCaseAsInstitution, mayWriteCase } from "../permissions";
import { caseFacts } from "./case-facts.server";
import { draftOfCase } from "./draft-of-case.server";
import { latestWordImport } from "./latest-word-import.server";
import { wordSourcesOfCase } from "./word-sources-of-case.server";

/** What the import screen shows: the Word files there are and what became of each, the sections as they stand, and the latest file read. */
export async function wordImportOfCase({ db, actor }: Context, caseId: string) {
  const { row, facts } = await caseFacts(db.read, caseId);
  authorise(mayReadCaseAsInstitution(actor, facts));
  const draft = await draftOfCase(db.read, row);
  return {
    id: row.id,
    title: row.title,
    mayWrite: mayWriteCase(actor, facts) === null,
    sections: draft.sections.map(({ key, zh, en, document, rev }) => ({
      ...{ key, zh, en, document, rev },
      isWritten: isWritten(document),
    })),
    sources: await wordSourcesOfCase(db.read, caseId, draft.files),
    latest: await latestWordImport(db.read, caseId),
  };
}
