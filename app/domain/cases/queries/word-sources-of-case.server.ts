import { and, desc, eq, inArray } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { files } from "#drizzle/schema/files";
import { jobs } from "#drizzle/schema/record";
import type { SourceFate, WordImportReport, WordSource } from "../word-import";
import type { CaseFile } from "./figures-of-case.server";

/** The Word files attached to a draft, newest first, each with what became of its contents before, under whatever name. */
export async function wordSourcesOfCase(
  reader: Reader,
  caseId: string,
  attached: readonly CaseFile[],
): Promise<WordSource[]> {
  const earlier = await earlierReadings(reader, caseId);
  return attached
    .filter(({ kind }) => kind === "word-source")
    .map(({ fileId, name, size, sha256 }) => {
      const same = earlier.filter((one) => one.sha256 === sha256);
      const fate = same.find(({ kind }) => kind === "accepted") ?? same[0];
      return { id: fileId, fileId, name, size, fate: fate ? fateOf(fate) : null };
    })
    .reverse();
}

const fateOf = ({ kind, at, fileId, fileName }: Reading): SourceFate => ({ kind, at, fileId, fileName });

type Reading = SourceFate & { sha256: string | null };

/** Every file that was read for a case and decided upon or refused, the latest first. */
async function earlierReadings(reader: Reader, caseId: string): Promise<Reading[]> {
  const done = await reader
    .select({ payload: jobs.payload, result: jobs.result, finishedAt: jobs.finishedAt })
    .from(jobs)
    .where(and(eq(jobs.kind, "case.import-word"), eq(jobs.dedupeKey, caseId), eq(jobs.state, "done")))
    .orderBy(desc(jobs.createdAt), desc(jobs.id));
  const readings = done.flatMap(({ payload, result, finishedAt }) => {
    const { fileId } = payload as { fileId: string };
    const end = endOf(result as WordImportReport | null, finishedAt);
    return end ? [{ fileId, ...end }] : [];
  });
  if (readings.length === 0) return [];
  const named = await reader
    .select({ id: files.id, sha256: files.sha256, name: files.name })
    .from(files)
    .where(inArray(files.id, [...new Set(readings.map(({ fileId }) => fileId))]));
  return readings.flatMap((reading) => {
    const file = named.find(({ id }) => id === reading.fileId);
    return file ? [{ ...reading, sha256: file.sha256, fileName: file.name }] : [];
  });
}

function endOf(report: WordImportReport | null, finishedAt: Date | null): Pick<SourceFate, "kind" | "at"> | null {
  if (!report) return null;
  if ("refused" in report) return { kind: "refused", at: finishedAt ?? new Date(0) };
  return report.decision ? { kind: report.decision.kind, at: new Date(report.decision.at) } : null;
}
