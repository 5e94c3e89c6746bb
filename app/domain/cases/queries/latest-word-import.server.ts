import { and, desc, eq } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { jobs } from "#drizzle/schema/record";
import type { WordImportReport } from "../word-import";

/** The last time a Word file was read for a case, with what became of it. */
export async function latestWordImport(reader: Reader, caseId: string) {
  const { id, state, stage, progress, result, createdAt, finishedAt } = jobs;
  const [latest] = await reader
    .select({ id, state, stage, progress, result, finishedAt })
    .from(jobs)
    .where(and(eq(jobs.kind, "case.import-word"), eq(jobs.dedupeKey, caseId)))
    .orderBy(desc(createdAt), desc(id))
    .limit(1);
  return latest ? { ...latest, result: latest.result as WordImportReport | null } : null;
}
