import type { Database } from "#app/db/database";
import { holdsDemoCall } from "#app/domain/calls/queries/holds-demo-call.server";
import type { JobHandler } from "#app/domain/record/work.server";
import { markSent, queuedMail } from "#app/domain/record/mail-rows.server";
import { writeLetter } from "./letter.server";
import type { Post } from "./post.server";

/** The job that takes a letter from the outbox to the post. At least once: a repeated letter carries the same Message-ID. */
export const deliverMail =
  (db: Database, post: Post, origin: string): JobHandler =>
  async ({ job, finish }) => {
    const { mailId } = job.payload as { mailId: string };
    const mail = await queuedMail(db.read, mailId);
    if (!mail) return;
    await post(writeLetter(mail, { origin, isDemo: await holdsDemoCall(db.read) }));
    await finish((tx) => markSent(tx, mail, new Date()));
  };
