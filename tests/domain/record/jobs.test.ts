import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import type { Database } from "#app/db/database";
import { enqueue } from "#app/domain/record/enqueue.server";
import { claimJobs, endJob, failJob, LeaseLost, renewLease, reportProgress } from "#app/domain/record/leases.server";
import { nextNumber } from "#app/domain/record/next-number.server";
import { jobProgress } from "#app/domain/record/queries/job-progress.server";
import { work } from "#app/domain/record/work.server";
import { counters, jobs } from "#drizzle/schema/record";
import { freshDatabase } from "#tests/support/database";
import { aMoment, later } from "#tests/support/factories/context";

let db: Database;
beforeEach(async () => {
  db = await freshDatabase();
});
const MINUTE = 60_000;
const put = (kind: string, options: Parameters<typeof enqueue>[3] = {}) =>
  db.transact((tx) => enqueue(tx, kind, { kind }, { runAt: aMoment, ...options }));
const claim = (count = 10, now = aMoment) => claimJobs(db, count, MINUTE, now);
const jobRow = async (id: string | undefined) =>
  (
    await db.read
      .select()
      .from(jobs)
      .where(eq(jobs.id, id ?? ""))
  )[0];

test("work queued in a transaction that fails was never queued", async () => {
  await expect(
    db.transact(async (tx) => {
      await enqueue(tx, "a", {});
      throw new Error("no");
    }),
  ).rejects.toThrow("no");
  expect(await db.read.$count(jobs)).toBe(0);
});

test("equal work that waits or runs is not queued twice; once done, it is", async () => {
  const first = await put("a", { dedupeKey: "x" });
  expect(await put("a", { dedupeKey: "x" })).toBeUndefined();
  expect(await put("b", { dedupeKey: "x" })).toBeDefined();
  const [job] = (await claim()).filter(({ id }) => id === first);
  expect(await put("a", { dedupeKey: "x" })).toBeUndefined();
  await endJob(db, job!);
  expect(await put("a", { dedupeKey: "x" })).toBeDefined();
});

test("a job is claimed by one worker, the urgent ones first and none before its time", async () => {
  await put("ordinary");
  await put("urgent", { priority: 5 });
  await put("later", { runAt: later(aMoment, 1) });
  expect((await claim(1)).map(({ kind }) => kind)).toEqual(["urgent"]);
  expect((await claim()).map(({ kind }) => kind)).toEqual(["ordinary"]);
  expect(await claim()).toEqual([]);
});

test("twenty jobs claimed by five workers at once are each claimed once", async () => {
  for (let count = 0; count < 20; count++) await put(`job-${count}`);
  const claimed = (await Promise.all(Array.from({ length: 5 }, () => claim(6)))).flat().map(({ kind }) => kind);
  expect(new Set(claimed).size).toBe(claimed.length);
  const rest = (await claim(20)).map(({ kind }) => kind);
  expect([...claimed, ...rest].sort()).toEqual(Array.from({ length: 20 }, (_, count) => `job-${count}`).sort());
});

test("a job whose worker died goes to another one, and the dead one's effect is not written", async () => {
  const id = await put("a");
  const [lost] = await claim();
  expect(await claim(1, later(aMoment, 0.9))).toEqual([]);
  const [taken] = await claim(1, later(aMoment, 1.1));
  expect(taken).toMatchObject({ id, attempts: 2 });

  const effect = async () => {
    throw new Error("this effect must not run");
  };
  await expect(endJob(db, lost!, effect)).rejects.toThrow(LeaseLost);
  await endJob(db, taken!, async () => ({ pages: 3 }));
  expect(await jobRow(id)).toMatchObject({ state: "done", progress: 1000, result: { pages: 3 } });
});

test("a renewed lease keeps the job", async () => {
  await put("a");
  const [job] = await claim(1, new Date());
  await renewLease(db, job!, 10 * MINUTE);
  expect(await claim(1, later(new Date(), 5))).toEqual([]);
});

test("an effect that fails leaves the job to be tried again", async () => {
  const id = await put("a");
  const [job] = await claim();
  const effect = async () => {
    await db.transact((tx) => nextNumber(tx, "half"));
    throw new Error("half-way");
  };
  await expect(endJob(db, job!, effect)).rejects.toThrow("half-way");
  expect(await jobRow(id)).toMatchObject({ state: "running" });
  expect(await db.read.$count(counters)).toBe(0);
});

test("a failing job pauses, is tried again, and ends dead after its last attempt", async () => {
  const id = await put("a", { maxAttempts: 2 });
  const [first] = await claim();
  await failJob(db, first!, new Error("no paper"));
  const waiting = await jobRow(id);
  expect(waiting).toMatchObject({ state: "ready", lastError: "Error: no paper", finishedAt: null });
  expect(waiting!.runAt.getTime()).toBeGreaterThan(Date.now());

  const [second] = await claim(1, later(waiting!.runAt, 1));
  await failJob(db, second!, "thrown text that may hold a person's name");
  expect(await jobRow(id)).toMatchObject({ state: "dead", attempts: 2, lastError: "unknown" });
  expect(await claim(1, later(aMoment, 1e6))).toEqual([]);
});

test("a job whose worker dies at every attempt ends dead instead of killing another", async () => {
  const id = await put("a", { maxAttempts: 2 });
  await claim();
  await claim(1, later(aMoment, 2));
  expect(await claim(1, later(aMoment, 4))).toEqual([]);
  expect(await jobRow(id)).toMatchObject({ state: "dead", attempts: 2 });
});

test("progress shows while the job is held, and a finished job keeps its end", async () => {
  const id = await put("a");
  const [job] = await claim();
  await reportProgress(db, job!, "typesetting", 1700);
  expect(await jobProgress({ db }, id!)).toEqual({
    id,
    kind: "a",
    state: "running",
    stage: "typesetting",
    progress: 1000,
    result: null,
  });
  await endJob(db, job!);
  await reportProgress(db, job!, "too late", 1);
  expect(await jobProgress({ db }, id!)).toMatchObject({ state: "done", stage: "typesetting" });
});

test("the worker finishes each job once with its effect, wakes for new work, and stops when told", async () => {
  const done: string[] = [];
  let allDone = () => {};
  const finished = new Promise<void>((resolve) => (allDone = resolve));
  const failures: string[] = [];
  const worker = work(
    db,
    {
      count: async ({ job, finish }) => {
        await finish((tx) => nextNumber(tx, "counted"));
        done.push(job.id);
        if (done.length === 3) allDone();
      },
    },
    { pollMs: 60_000, onFailure: (job) => failures.push(job.kind) },
  );
  await put("unknown", { maxAttempts: 1 });
  // the long pause shows that new work wakes the worker
  for (let count = 0; count < 3; count++) await put("count");
  await finished;
  await worker.stop();

  expect(new Set(done).size).toBe(3);
  expect(failures).toEqual(["unknown"]);
  const rows = await db.read.select({ kind: jobs.kind, state: jobs.state, lastError: jobs.lastError }).from(jobs);
  expect(rows.filter(({ kind }) => kind === "unknown")).toEqual([
    { kind: "unknown", state: "dead", lastError: "Error: no handler for unknown" },
  ]);
  expect(rows.filter(({ state }) => state === "done")).toHaveLength(3);
  expect(await db.read.select().from(counters)).toEqual([{ key: "counted", value: 3 }]);
});

test("numbers of a series have no gaps, though transactions fail and others run beside them", async () => {
  const draw = (fails: boolean) =>
    db.transact(
      async (tx) => {
        const number = await nextNumber(tx, "cases");
        if (fails) throw new Error("not submitted");
        return number;
      },
      { queue: "cases" },
    );
  const drawn = await Promise.allSettled(Array.from({ length: 12 }, (_, place) => draw(place % 3 === 0)));
  const numbers = drawn.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  expect(numbers.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});
