import { deleteOldAttempts } from "#app/domain/people/attempts.server";
import { sealEvents } from "#app/domain/record/commands/seal-events.server";
import { type Job, work, type Worker } from "#app/domain/record/work.server";
import { env } from "./env.server";
import { reportFault } from "./fault.server";
import { jobHandlers } from "./job-handlers.server";
import { configuredPost } from "./mail/post.server";
import type { Portal } from "./portal.server";
import { deleteExpiredSessions } from "./session.server";
import { clearStaleUploads } from "./uploads/clear-stale-uploads.server";

const HOUR = 3_600_000;

/** Starts this process's worker: mails, imports, matching, books, and the sealing of the record between them. */
export async function startWorker(portal: Portal): Promise<Worker> {
  let swept = Date.now();
  return work(portal.db, jobHandlers(portal, await configuredPost(), env().PUBLIC_ORIGIN), {
    onFailure: (job: Job, error) =>
      console.error(`job ${job.kind} ${job.id} attempt ${job.attempts} failed: fault ${reportFault(error)}`),
    onIdle: async () => {
      while ((await sealEvents({ db: portal.db, now: new Date() })) > 0);
      if (Date.now() - swept < HOUR) return;
      swept = Date.now();
      await deleteExpiredSessions();
      await clearStaleUploads(portal, new Date());
      await deleteOldAttempts(portal.db, new Date());
    },
  });
}
