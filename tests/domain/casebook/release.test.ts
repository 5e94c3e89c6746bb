import { beforeEach, expect, test } from "vitest";
import { keepCompiledBook } from "#app/domain/casebook/commands/keep-compiled-book.server";
import { makeEdition } from "#app/domain/casebook/commands/make-edition.server";
import { prepareRelease, writeRelease } from "#app/domain/casebook/commands/release-edition.server";
import { requestCompiling } from "#app/domain/casebook/commands/request-compiling.server";
import { requestRelease } from "#app/domain/casebook/commands/request-release.server";
import type { Context } from "#app/domain/context.server";
import { publicPagesVersion } from "#app/domain/record/next-number.server";
import { releaseResults } from "#app/domain/reviews/commands/release-results.server";
import { eq, inArray } from "drizzle-orm";
import { editions, publications } from "#drizzle/schema/casebook";
import { cases } from "#drizzle/schema/cases";
import { files } from "#drizzle/schema/files";
import { events, jobs, mails } from "#drizzle/schema/record";
import { aDecidedDesk, type DecidedDesk } from "#tests/support/decided-desk";
import { refusal } from "#tests/support/refusal";

let desk: DecidedDesk;
beforeEach(async () => {
  desk = await aDecidedDesk();
});

const names = { zh: "2026 健康中国实践典型案例汇编", en: "Healthy China Practice Cases 2026" };
const make = (ctx: Context) => makeEdition(ctx, { callId: desk.callId, names });
const stored = () => desk.db.read.select().from(editions);
const publicCases = () => desk.db.read.select().from(publications).orderBy(publications.position);
const jobsOf = (kind: string) => desk.db.read.select().from(jobs).where(eq(jobs.kind, kind));
const eventsOf = (name: string) => desk.db.read.select().from(events).where(eq(events.name, name));
const statesOf = async (caseIds: string[]) =>
  (await desk.db.read.select().from(cases).where(inArray(cases.id, caseIds))).map(({ state }) => state);
const tellResults = () => releaseResults(desk.manager, { callId: desk.callId });
const prepare = (caseIds: string[]) => prepareRelease(desk.manager, caseIds, async () => undefined);
const write = (editionId: string, prepared: Awaited<ReturnType<typeof prepare>>) =>
  desk.db.transact((tx) => writeRelease(tx, desk.manager, { editionId, prepared }));

test("a call has one casebook, which its manager names and may rename until it is public", async () => {
  const made = await make(desk.manager);
  const renamed = await makeEdition(desk.manager, { callId: desk.callId, names: { ...names, zh: "案例选" } });

  expect(renamed).toEqual({ ...made, zh: "案例选" });
  expect(await stored()).toEqual([renamed]);
});

test.each(["officer", "chair", "auditor"] as const)(
  "in the role of %s nobody makes or releases a casebook",
  async (role) => {
    const edition = await make(desk.manager);
    await tellResults();
    const other = await desk.as(role);

    await expect(make(other)).rejects.toEqual(refusal("edition.not-found"));
    await expect(requestRelease(other, { editionId: edition.id, caseIds: desk.winners })).rejects.toEqual(
      refusal("edition.not-found"),
    );
    await expect(requestCompiling(other, { editionId: edition.id })).rejects.toEqual(refusal("edition.not-found"));

    expect(await stored()).toEqual([edition]);
    expect(await jobsOf("edition.release")).toEqual([]);
  },
);

test("nothing is released before the institutions know their results", async () => {
  const edition = await make(desk.manager);

  await expect(requestRelease(desk.manager, { editionId: edition.id, caseIds: desk.winners })).rejects.toEqual(
    refusal("edition.not-decided"),
  );

  expect(await jobsOf("edition.release")).toEqual([]);
});

test("only awarded cases are released, once for two requests", async () => {
  const edition = await make(desk.manager);
  await tellResults();
  const ask = (caseIds: string[]) => requestRelease(desk.manager, { editionId: edition.id, caseIds });

  await expect(ask([...desk.winners, desk.loser])).rejects.toEqual(refusal("edition.stale"));
  await expect(ask([...desk.winners, "nobody"])).rejects.toEqual(refusal("edition.stale"));
  expect(await jobsOf("edition.release")).toEqual([]);

  const first = await ask(desk.winners);
  const second = await ask(desk.winners);

  expect(second).toEqual(first);
  expect(await jobsOf("edition.release")).toEqual([
    expect.objectContaining({
      id: first.jobId,
      payload: expect.objectContaining({ caseIds: desk.winners }) as unknown,
    }),
  ]);
});

test("while a release runs, another selection is refused in words; each request leaves one trace", async () => {
  const edition = await make(desk.manager);
  await tellResults();
  const ask = (caseIds: string[]) => requestRelease(desk.manager, { editionId: edition.id, caseIds });
  const first = await ask(desk.winners);

  await expect(ask(desk.winners.slice(0, 1))).rejects.toEqual(refusal("edition.releasing"));
  expect(await ask([...desk.winners].reverse())).toEqual(first);

  expect(await jobsOf("edition.release")).toHaveLength(1);
  expect(await eventsOf("edition.release-requested")).toEqual([
    expect.objectContaining({ subjectId: edition.id, facts: { cases: desk.winners.length } }),
  ]);
});

test("a release publishes its cases under lasting addresses, tells their authors, and has the book compiled", async () => {
  const edition = await make(desk.manager);
  await tellResults();
  const before = await publicPagesVersion(desk.db.read);

  await write(edition.id, await prepare(desk.winners));

  expect(await stored()).toEqual([
    expect.objectContaining({ id: edition.id, state: "released", releasedAt: desk.manager.now }),
  ]);
  expect(await publicCases()).toEqual(
    desk.winners.map((caseId, place): unknown =>
      expect.objectContaining({
        ...{ caseId, state: "published", level: "typical", slug: `${edition.slug}-000${place + 1}` },
        content: expect.objectContaining({ attachments: [], declarations: [] }) as unknown,
      }),
    ),
  );
  expect(await statesOf(desk.winners)).toEqual(["published", "published"]);
  expect(await statesOf([desk.loser])).toEqual(["decided"]);
  expect(await publicPagesVersion(desk.db.read)).toBeGreaterThan(before);
  expect(await jobsOf("edition.compile")).toHaveLength(1);
  expect(await desk.db.read.select().from(mails).where(eq(mails.template, "case-published"))).toHaveLength(2);
});

test("a release is one: where one case has left its state, none is published", async () => {
  const edition = await make(desk.manager);
  await tellResults();
  const prepared = await prepare(desk.winners);
  await desk.db.transact((tx) => tx.update(cases).set({ state: "withdrawn" }).where(eq(cases.id, desk.winners[1]!)));

  await expect(write(edition.id, prepared)).rejects.toThrow();

  expect(await publicCases()).toEqual([]);
  expect(await stored()).toEqual([edition]);
  expect(await statesOf([desk.winners[0]!])).toEqual(["decided"]);
  expect(await jobsOf("edition.compile")).toEqual([]);
});

test("a public casebook keeps its name, takes further cases, and is compiled anew on request", async () => {
  const edition = await make(desk.manager);
  await expect(requestCompiling(desk.manager, { editionId: edition.id })).rejects.toEqual(
    refusal("edition.not-decided"),
  );
  await tellResults();
  await write(edition.id, await prepare(desk.winners.slice(0, 1)));

  await expect(make(desk.manager)).rejects.toEqual(refusal("edition.stale"));
  await write(edition.id, await prepare(desk.winners.slice(1)));
  await requestCompiling(desk.manager, { editionId: edition.id });

  expect((await publicCases()).map(({ caseId }) => caseId)).toEqual(desk.winners);
  expect(await jobsOf("edition.compile")).toHaveLength(1);
  // the release's own compiling still waits: nothing new was asked for
  expect(await eventsOf("edition.compiling-requested")).toEqual([]);
  await desk.db.transact((tx) => tx.update(jobs).set({ state: "done" }));
  await requestCompiling(desk.manager, { editionId: edition.id });
  expect((await eventsOf("edition.compiling-requested")).map(({ subjectId }) => subjectId)).toEqual([edition.id]);
});

test("a compiled book is linked from its casebook, and readers see it", async () => {
  const edition = await make(desk.manager);
  const before = await publicPagesVersion(desk.db.read);
  const pdf = { editionId: edition.id, sha256: "a".repeat(64), size: 510_000, pages: 15 };

  await desk.db.transact((tx) => keepCompiledBook(tx, desk.manager, pdf));

  const [kept] = await stored();
  expect(kept).toEqual({ ...edition, pdfFileId: expect.any(String) as unknown, pdfPages: 15 });
  const [file] = await desk.db.read
    .select()
    .from(files)
    .where(eq(files.id, kept?.pdfFileId ?? ""));
  expect(file).toEqual(
    expect.objectContaining({ sha256: pdf.sha256, size: 510_000, type: "application/pdf", name: `${names.zh}.pdf` }),
  );
  expect(await publicPagesVersion(desk.db.read)).toBeGreaterThan(before);
});
