import { setTimeout as sleep } from "node:timers/promises";
import type { Database, Tx } from "#app/db/database";
import { claimJobs, endJob, failJob, type Job, LeaseLost, renewLease, reportProgress } from "./leases.server";
import { onWake } from "./wake.server";

/** What a running job may do: report how far it is, and finish with its effect in one transaction. */
export interface RunningJob {
  job: Job;
  signal: AbortSignal;
  progress: (stage: string, permille: number) => Promise<void>;
  /** Writes the job's effect and its end together; the answer is kept as the job's result. */
  finish: (effect?: (tx: Tx) => Promise<unknown>) => Promise<void>;
}
export type JobHandler = (running: RunningJob) => Promise<void>;

export interface WorkerOptions {
  concurrency?: number;
  pollMs?: number;
  leaseMs?: number;
  /** Told of every failure, without the job's payload. */
  onFailure?: (job: Job, error: unknown) => void;
  /** Called between looks for work: sealing the record, clearing away. */
  onIdle?: () => Promise<void>;
}

export interface Worker {
  stop(): Promise<void>;
}

/** Runs jobs of this database until it is stopped; several processes may do so side by side. */
export function work(db: Database, handlers: Record<string, JobHandler>, options: WorkerOptions = {}): Worker {
  const { concurrency = 4, pollMs = 1000, leaseMs = 30_000, onFailure, onIdle } = options;
  const stopping = new AbortController();
  const running = new Set<Promise<void>>();
  let poke: (() => void) | undefined;
  const stopListening = onWake(() => poke?.());

  const one = async (job: Job) => {
    const beat = setInterval(
      () => void renewLease(db, job, leaseMs).catch((error: unknown) => onFailure?.(job, error)),
      leaseMs / 3,
    );
    try {
      const handler = handlers[job.kind];
      if (!handler) throw new Error(`no handler for ${job.kind}`);
      let finished = false;
      const finish = async (effect?: (tx: Tx) => Promise<unknown>) => {
        await endJob(db, job, effect);
        finished = true;
      };
      await handler({
        job,
        signal: stopping.signal,
        finish,
        progress: (stage, permille) => reportProgress(db, job, stage, permille),
      });
      if (!finished) await endJob(db, job);
    } catch (error) {
      // someone else holds the job now: its end is theirs to write
      if (error instanceof LeaseLost) return;
      onFailure?.(job, error);
      await failJob(db, job, error);
    } finally {
      clearInterval(beat);
    }
  };

  const look = async () => {
    const free = concurrency - running.size;
    const jobs = free > 0 ? await claimJobs(db, free, leaseMs) : [];
    for (const job of jobs) {
      const task: Promise<void> = one(job).finally(() => {
        running.delete(task);
        poke?.();
      });
      running.add(task);
    }
    return jobs.length;
  };

  const loop = (async () => {
    while (!stopping.signal.aborted) {
      const poked = new Promise<void>((resolve) => (poke = resolve));
      const found = await look().catch((error: unknown) => {
        console.error("worker could not look for work:", error instanceof Error ? error.message : error);
        return 0;
      });
      if (found === 0)
        await onIdle?.().catch((error: unknown) =>
          console.error("worker idle task failed:", error instanceof Error ? error.message : error),
        );
      if (running.size >= concurrency || found === 0) await pokedOrPause(poked, pollMs, stopping.signal);
    }
    await Promise.allSettled(running);
  })();

  return {
    async stop() {
      stopListening();
      stopping.abort();
      poke?.();
      await loop;
    },
  };
}
/** Waits for news, at most a pause; the pause ends with the wait, so that none is left behind. */
async function pokedOrPause(poked: Promise<void>, pauseMs: number, stopping: AbortSignal) {
  const over = new AbortController();
  const signal = AbortSignal.any([stopping, over.signal]);
  await Promise.race([poked, sleep(pauseMs, undefined, { signal }).catch(() => undefined)]);
  over.abort();
}

export type { Job } from "./leases.server";
