import { and, eq, gte, lt, sql } from "drizzle-orm";
import type { Database, Tx } from "#app/db/database";
import { dialect } from "#app/db/dialect";
import { jobs } from "#drizzle/schema/record";

export type Job = typeof jobs.$inferSelect;

/** The lease ran out and another process took the job: what was done here must not be written. */
export class LeaseLost extends Error {}

/** Takes up to `count` due jobs, or ones whose holder died, under a lease. */
export function claimJobs(db: Database, count: number, leaseMs: number, now = new Date()): Promise<Job[]> {
  // without the CTE PostgreSQL can lock more rows than the limit
  const skipLocked = dialect === "postgres" ? sql`for update skip locked` : sql``;
  return db.transact(
    async (tx) => {
      await layDownLostJobs(tx, now);
      const due = tx.$with("due", { id: jobs.id }).as(
        sql<{ id: string }>`select id from ${jobs}
          where (${jobs.state} = 'ready' and ${jobs.runAt} <= ${sql.param(now, jobs.runAt)})
             or (${jobs.state} = 'running' and ${jobs.leaseUntil} < ${sql.param(now, jobs.leaseUntil)})
          order by ${jobs.priority} desc, ${jobs.runAt} limit ${count} ${skipLocked}`,
      );
      return tx
        .with(due)
        .update(jobs)
        .set({
          state: "running",
          leaseToken: crypto.randomUUID(),
          leaseUntil: new Date(now.getTime() + leaseMs),
          attempts: sql`${jobs.attempts} + 1`,
        })
        .where(sql`${jobs.id} in (select id from due)`)
        .returning();
    },
    { weak: true },
  );
}

/** A job whose holders died at every attempt would take the next one with it: it ends dead like one that failed as often. */
const layDownLostJobs = (tx: Tx, now: Date) =>
  tx
    .update(jobs)
    .set({ state: "dead", lastError: "its process ended at the last attempt", finishedAt: now, leaseUntil: null })
    .where(and(eq(jobs.state, "running"), lt(jobs.leaseUntil, now), gte(jobs.attempts, jobs.maxAttempts)));

const held = (job: Job) =>
  and(eq(jobs.id, job.id), eq(jobs.leaseToken, job.leaseToken ?? ""), eq(jobs.state, "running"));

/** Writes a job's effect and its end in one transaction, so that the effect happens once. The effect's answer becomes the job's result. */
export const endJob = (db: Database, job: Job, effect?: (tx: Tx) => Promise<unknown>) =>
  db.transact(async (tx) => {
    const [ended] = await tx
      .update(jobs)
      .set({ state: "done", progress: 1000, finishedAt: new Date(), leaseUntil: null })
      .where(held(job))
      .returning({ id: jobs.id });
    if (!ended) throw new LeaseLost();
    const result = await effect?.(tx);
    if (result !== undefined) await tx.update(jobs).set({ result }).where(eq(jobs.id, job.id));
  });

const pauseAfter = (attempts: number) => Math.min(3_600_000, 1000 * 2 ** attempts) * (0.5 + Math.random() / 2);

/** Gives a job back for a later attempt, or lays it down as dead after its last. */
export const failJob = (db: Database, job: Job, error: unknown) => {
  const lastError = error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 500) : "unknown";
  const next =
    job.attempts >= job.maxAttempts
      ? { state: "dead" as const, finishedAt: new Date() }
      : { state: "ready" as const, runAt: new Date(Date.now() + pauseAfter(job.attempts)) };
  return db.transact((tx) =>
    tx
      .update(jobs)
      .set({ ...next, lastError, leaseUntil: null })
      .where(held(job)),
  );
};

export const renewLease = (db: Database, job: Job, leaseMs: number) =>
  db.transact(
    (tx) =>
      tx
        .update(jobs)
        .set({ leaseUntil: new Date(Date.now() + leaseMs) })
        .where(held(job)),
    { weak: true },
  );

/** Shows on the screen how far a job is: `permille` from 0 to 1000. */
export const reportProgress = async (db: Database, job: Job, stage: string, permille: number) => {
  const progress = Math.max(0, Math.min(1000, Math.round(permille)));
  await db.transact((tx) => tx.update(jobs).set({ stage, progress }).where(held(job)), { weak: true });
};
