import { and, desc, eq } from "drizzle-orm";
import { countCharacters } from "#app/domain/documents/count-characters";
import { figuresOf } from "#app/domain/documents/figures-of";
import type { Context } from "#app/domain/context.server";
import { authorise } from "#app/domain/refusal";
import { jobs } from "#drizzle/schema/record";
import { mayReadCaseAsInstitution, mayWriteCase } from "../permissions";
import type { WordImportReport } from "../word-import";
import { caseFacts } from "./case-facts.server";
import { draftOfCase } from "./draft-of-case.server";

/** What the import screen shows: the Word files there are, which sections hold text already, and the latest import with its report. */
export async function wordImportOfCase({ db, actor }: Context, caseId: string) {
  const { row, facts } = await caseFacts(db.read, caseId);
  authorise(mayReadCaseAsInstitution(actor, facts));
  const draft = await draftOfCase(db.read, row);
  const { id, state, stage, progress, result, finishedAt } = jobs;
  const [latest] = await db.read
    .select({ id, state, stage, progress, result, finishedAt })
    .from(jobs)
    .where(and(eq(jobs.kind, "case.import-word"), eq(jobs.dedupeKey, caseId)))
    .orderBy(desc(jobs.createdAt), desc(id))
    .limit(1);
  return {
    id: row.id,
    title: row.title,
    mayWrite: mayWriteCase(actor, facts) === null,
    sections: draft.sections.map(({ key, zh, en, document }) => ({
      ...{ key, zh, en },
      isWritten: countCharacters(document) > 0 || figuresOf(document).length > 0,
    })),
    sources: draft.files
      .filter(({ kind }) => kind === "word-source")
      .map(({ fileId, name, size }) => ({ id: fileId, fileId, name, size }))
      .reverse(),
    latest: latest ? { ...latest, result: latest.result as WordImportReport | null } : null,
  };
}
