import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import type { Database } from "#app/db/database";
import { retryJob } from "#app/domain/people/commands/retry-job.server";
import { claimJobs } from "#app/domain/record/leases.server";
import { events, jobs } from "#drizzle/schema/record";
import { freshDatabase } from "#tests/support/database";
import { anActor, anOrganiserActor } from "#tests/support/factories/actor";
import { aContext, aMoment } from "#tests/support/factories/context";
import { refusal } from "#tests/support/refusal";

let db: Database;
beforeEach(async () => {
  db = await freshDatabase();
});

const aJob = async (values: Partial<typeof jobs.$inferInsert> = {}) => {
  const dead = { state: "dead" as const, attempts: 8, lastError: "Error: no post", finishedAt: aMoment };
  const [job] = await db.transact((tx) =>
    tx
      .insert(jobs)
      .values({ kind: "mail.deliver", payload: { mailId: "m" }, runAt: aMoment, ...dead, ...values })
      .returning(),
  );
  return job!.id;
};
const administrator = () => aContext(db, anActor({ administrator: true }));
const stored = () => db.read.select().from(jobs).orderBy(jobs.id);

test("work that was given up is tried again with all its attempts, once for two clicks, and the record says so", async () => {
  const jobId = await aJob();

  await retryJob(administrator(), { jobId });
  await retryJob(administrator(), { jobId });

  expect(await db.read.select().from(events).where(eq(events.name, "job.retried"))).toEqual([
    expect.objectContaining({ subject: "job", subjectId: jobId, facts: { kind: "mail.deliver" } }),
  ]);
  expect(await claimJobs(db, 5, 1000, aMoment)).toEqual([expect.objectContaining({ id: jobId, attempts: 1 })]);
});

test("work of which an equal waits already is not begun twice, and what is unknown is not found", async () => {
  const jobId = await aJob({ kind: "edition.compile", dedupeKey: "edition" });
  await aJob({ kind: "edition.compile", dedupeKey: "edition", state: "ready", finishedAt: null });
  const before = await stored();

  await expect(retryJob(administrator(), { jobId })).rejects.toEqual(refusal("job.under-way"));
  await expect(retryJob(administrator(), { jobId: "nothing" })).rejects.toEqual(refusal("job.not-found"));

  expect(await stored()).toEqual(before);
});

test("only the administrator has work tried again", async () => {
  const jobId = await aJob();
  const before = await stored();

  for (const actor of [anActor(), anOrganiserActor("o", "manager")])
    await expect(retryJob(aContext(db, actor), { jobId })).rejects.toEqual(refusal("account.not-found"));

  expect(await stored()).toEqual(before);
});
