import { and, eq, inArray, ne } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { wakeWorker } from "#app/domain/record/wake.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { jobs } from "#drizzle/schema/record";
import { mayAdminister } from "../permissions";

/** The administrator has work that was given up tried again, with all its attempts. Work that was taken up already stays as it is. */
export async function retryJob(ctx: Context, { jobId }: { jobId: string }) {
  return ctx.db.transact(async (tx) => {
    authorise(mayAdminister(ctx.actor));
    const [job] = await tx.select().from(jobs).where(eq(jobs.id, jobId));
    if (!job) throw new Refusal("job.not-found");
    if (job.state !== "dead") return;
    const { kind, dedupeKey } = job;
    const equals =
      dedupeKey === null
        ? 0
        : await tx.$count(
            jobs,
            and(
              eq(jobs.kind, kind),
              eq(jobs.dedupeKey, dedupeKey),
              inArray(jobs.state, ["ready", "running"]),
              ne(jobs.id, jobId),
            ),
          );
    if (equals > 0) throw new Refusal("job.under-way");
    await tx
      .update(jobs)
      .set({ state: "ready", attempts: 0, progress: 0, stage: null, runAt: ctx.now, finishedAt: null })
      .where(eq(jobs.id, jobId));
    await recordEvent(tx, ctx, { name: "job.retried", subject: "job", subjectId: jobId, facts: { kind } });
    tx.afterCommit(wakeWorker);
  });
}
