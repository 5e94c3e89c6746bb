import { eq } from "drizzle-orm";
import type { Database } from "#app/db/database";
import { holdsDemoCall } from "#app/domain/calls/queries/holds-demo-call.server";
import type { JobHandler } from "#app/domain/record/work.server";
import { mails } from "#drizzle/schema/record";
import { writeLetter } from "./letter.server";
import type { Post } from "./post.server";

/** The job that takes a letter from the outbox to the post. At least once: a repeated letter carries the same Message-ID. */
export const deliverMail =
  (db: Database, post: Post, origin: string): JobHandler =>
  async ({ job, finish }) => {
    const { mailId } = job.payload as { mailId: string };
    const [mail] = await db.read.select().from(mails).where(eq(mails.id, mailId));
    if (!mail || mail.sentAt) return;
    await post(writeLetter(mail, { origin, isDemo: await holdsDemoCall(db.read) }));
    // the link in a letter may open an account: once it is on its way, nobody can read it here
    const { path: _path, ...facts } = mail.facts;
    await finish(async (tx) => {
      await tx.update(mails).set({ sentAt: new Date(), facts }).where(eq(mails.id, mailId));
    });
  };
