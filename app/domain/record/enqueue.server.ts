import type { Tx } from "#app/db/database";
import { jobs } from "#drizzle/schema/record";
import { wakeWorker } from "./wake.server";

export interface JobOptions {
  runAt?: Date;
  /** An equal job that still waits or runs makes this one unnecessary. */
  dedupeKey?: string;
  priority?: number;
  maxAttempts?: number;
  requestedBy?: string | null;
}

/** Queues work in the caller's transaction: the job exists only if that work was committed. Answers its id, or nothing when an equal one already waits. */
export async function enqueue(tx: Tx, kind: string, payload: unknown, { runAt, ...options }: JobOptions = {}) {
  const [job] = await tx
    .insert(jobs)
    .values({ kind, payload, runAt: runAt ?? new Date(), ...options })
    .onConflictDoNothing()
    .returning({ id: jobs.id });
  tx.afterCommit(wakeWorker);
  return job?.id;
}
