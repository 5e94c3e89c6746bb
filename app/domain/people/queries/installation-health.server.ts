import { and, asc, count, desc, eq, isNull, lte } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { authorise } from "#app/domain/refusal";
import { institutions, organisers, reviewerProfiles, users } from "#drizzle/schema/people";
import { events, eventSeals, jobs, mails } from "#drizzle/schema/record";
import { mayAdminister } from "../permissions";

const MOST_DEAD = 50;

/** How the installation is doing: how many of what, which work waits, which was given up, how far the record is sealed. */
export async function installationHealth({ db, actor, now }: Context) {
  authorise(mayAdminister(actor));
  return db.snapshot(async (reader) => {
    const waiting = and(eq(jobs.state, "ready"), lte(jobs.runAt, now));
    const { id, kind, attempts, lastError, finishedAt } = jobs;
    const [oldest] = await reader
      .select({ runAt: jobs.runAt })
      .from(jobs)
      .where(waiting)
      .orderBy(asc(jobs.runAt))
      .limit(1);
    const byState = await reader.select({ state: jobs.state, count: count() }).from(jobs).groupBy(jobs.state);
    const due = await reader.$count(jobs, waiting);
    const jobsIn = (state: string) => byState.find((row) => row.state === state)?.count ?? 0;
    const unsealed = await reader
      .select({ count: count() })
      .from(events)
      .leftJoin(eventSeals, eq(eventSeals.eventId, events.id))
      .where(isNull(eventSeals.eventId));
    return {
      counts: {
        users: await reader.$count(users),
        institutions: await reader.$count(institutions),
        reviewers: await reader.$count(reviewerProfiles),
        organisers: await reader.$count(organisers),
      },
      jobs: {
        waiting: due,
        scheduled: jobsIn("ready") - due,
        running: jobsIn("running"),
        dead: jobsIn("dead"),
        done: jobsIn("done"),
      },
      oldestWaiting: oldest?.runAt ?? null,
      unsentMails: await reader.$count(mails, isNull(mails.sentAt)),
      dead: await reader
        .select({ id, kind, attempts, lastError, finishedAt })
        .from(jobs)
        .where(eq(jobs.state, "dead"))
        .orderBy(desc(jobs.finishedAt), asc(jobs.id))
        .limit(MOST_DEAD),
      record: { events: await reader.$count(events), unsealed: unsealed[0]?.count ?? 0 },
    };
  });
}
