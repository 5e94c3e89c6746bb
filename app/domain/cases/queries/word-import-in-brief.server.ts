import { and, desc, eq } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import type { JobState } from "#app/domain/record/job-states";
import { files } from "#drizzle/schema/files";
import { events, jobs } from "#drizzle/schema/record";
import { readStages, type WordImportInBrief } from "../word-import";

/** How far the last Word file of a case is, without its text; nothing where none was read or the last one was decided upon. */
export async function wordImportInBrief(reader: Reader, caseId: string): Promise<WordImportInBrief | null> {
  const [asked] = await reader
    .select({ facts: events.facts })
    .from(events)
    .where(and(eq(events.subject, "case"), eq(events.subjectId, caseId), eq(events.name, "case.import-requested")))
    .orderBy(desc(events.at), desc(events.id))
    .limit(1);
  const { jobId, fileId } = (asked?.facts ?? {}) as { jobId?: string; fileId?: string };
  if (!jobId || !fileId) return null;
  const [job] = await reader
    .select({ state: jobs.state, stage: jobs.stage, progress: jobs.progress })
    .from(jobs)
    .where(eq(jobs.id, jobId));
  const state = job ? stateOf(job) : null;
  if (!job || !state) return null;
  const [file] = await reader.select({ name: files.name }).from(files).where(eq(files.id, fileId));
  return { jobId, fileName: file?.name ?? "", state, permille: job.progress };
}

function stateOf({ state, stage }: { state: JobState; stage: string | null }): WordImportInBrief["state"] | null {
  if (state === "ready" || state === "running") return "reading";
  if (state === "dead" || stage === readStages.refused) return "failed";
  return stage === readStages.waiting ? "waiting" : null;
}
