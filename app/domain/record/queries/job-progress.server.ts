import { eq } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { jobs } from "#drizzle/schema/record";
import type { JobState } from "../job-states";

export interface JobProgress {
  id: string;
  kind: string;
  state: JobState;
  stage: string | null;
  /** 0–1000. */
  progress: number;
  result: unknown;
}

/** How far a job is, for a screen that already knows its id from a thing its reader may see. */
export async function jobProgress({ db }: Pick<Context, "db">, jobId: string): Promise<JobProgress | null> {
  const { id, kind, state, stage, progress, result } = jobs;
  const [job] = await db.read.select({ id, kind, state, stage, progress, result }).from(jobs).where(eq(jobs.id, jobId));
  return job ?? null;
}
