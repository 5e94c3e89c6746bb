import { asc, eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import type { Database, Tx } from "#app/db/database";
import { genesis, linkHash, sealEvents } from "#app/domain/record/commands/seal-events.server";
import { verifyRecord } from "#app/domain/record/queries/verify-record.server";
import { eventDigest } from "#app/domain/record/record-event.server";
import { events, eventSeals } from "#drizzle/schema/record";
import { freshDatabase } from "#tests/support/database";
import { aMoment, later } from "#tests/support/factories/context";
import { recordAll } from "#tests/support/factories/recorder";

let db: Database;
beforeEach(async () => {
  db = await freshDatabase();
});
const seal = () => sealEvents({ db, now: aMoment });
const chain = (name: string) =>
  db.read.select().from(eventSeals).where(eq(eventSeals.chain, name)).orderBy(asc(eventSeals.position));

test("an event's digest covers everything but itself", async () => {
  await recordAll(db, [{ facts: { count: 1, at: aMoment, none: undefined } }]);
  const [event] = await db.read.select().from(events);
  expect(eventDigest(event!)).toBe(event!.digest);

  const changes = {
    id: "x",
    chain: "x",
    name: "x",
    actorId: "x",
    actorRole: "x",
    subject: "x",
    subjectId: "x",
    facts: { count: 2 },
    at: later(aMoment, 1),
  };
  for (const [column, value] of Object.entries(changes)) {
    expect(eventDigest({ ...event!, [column]: value }), column).not.toBe(event!.digest);
  }
});

test("each call has a chain of its own, the rest one more, each beginning with its own first hash", async () => {
  await recordAll(db, [{ callId: "a" }, {}, { callId: "b" }, { callId: "a" }]);
  expect(await seal()).toBe(4);
  expect(await seal()).toBe(0);

  const verdict = await verifyRecord({ db });
  expect(verdict).toMatchObject({ ok: true, events: 4, sealed: 4, faults: [] });
  expect(verdict.chains.map(({ chain: name, length }) => [name, length])).toEqual([
    ["call:a", 2],
    ["call:b", 1],
    ["installation", 1],
  ]);
  const [first, second] = await chain("call:a");
  expect(first?.previous).toBe(genesis("call:a"));
  expect(first?.hash).toBe(linkHash("call:a", 1, first!.digest, genesis("call:a")));
  expect(second?.previous).toBe(first?.hash);
});

test("events of one command keep their order, also across passes", async () => {
  await recordAll(
    db,
    Array.from({ length: 30 }, (_, place) => ({ subjectId: `first-${place}` })),
  );
  await seal();
  await recordAll(
    db,
    Array.from({ length: 30 }, (_, place) => ({ subjectId: `then-${place}` })),
  );
  await seal();

  const order = await db.read
    .select({ subjectId: events.subjectId })
    .from(eventSeals)
    .innerJoin(events, eq(events.id, eventSeals.eventId))
    .orderBy(asc(eventSeals.position));
  expect(order.map(({ subjectId }) => subjectId)).toEqual([
    ...Array.from({ length: 30 }, (_, place) => `first-${place}`),
    ...Array.from({ length: 30 }, (_, place) => `then-${place}`),
  ]);
});

test("several workers sealing at once seal every event once", async () => {
  await recordAll(
    db,
    Array.from({ length: 40 }, () => ({ callId: "a" })),
  );
  const sealed = await Promise.all(Array.from({ length: 4 }, seal));
  expect(sealed.reduce((sum, count) => sum + count)).toBe(40);
  expect((await chain("call:a")).map(({ position }) => position)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
  expect((await verifyRecord({ db })).ok).toBe(true);
});

test("an event of a transaction that failed is nowhere", async () => {
  await expect(
    db.transact(async () => {
      await recordAll(db, [{}]);
      throw new Error("after all, no");
    }),
  ).rejects.toThrow("after all, no");
  expect(await db.read.$count(events)).toBe(0);
});

describe("verification names what was done to the record", () => {
  let ids: string[];
  beforeEach(async () => {
    await recordAll(db, [{ subjectId: "a" }, { subjectId: "b" }, { subjectId: "c" }]);
    await seal();
    ids = (await chain("installation")).map(({ eventId }) => eventId);
  });
  const tamper = (change: (tx: Tx) => Promise<unknown>) =>
    db.transact(async (tx) => {
      await change(tx);
    });
  const faults = async () => (await verifyRecord({ db })).faults.map(({ position, fault }) => [position, fault]);

  test("changed content", async () => {
    await tamper((tx) => tx.update(events).set({ subjectId: "z" }).where(eq(events.id, ids[1]!)));
    expect(await faults()).toEqual([[2, "content-changed"]]);
  });

  test("changed content with a digest to match", async () => {
    const [event] = await db.read.select().from(events).where(eq(events.id, ids[1]!));
    const digest = eventDigest({ ...event!, subjectId: "z" });
    await tamper((tx) => tx.update(events).set({ subjectId: "z", digest }).where(eq(events.id, ids[1]!)));
    expect(await faults()).toEqual([[2, "digest-changed"]]);
  });

  test("changed content with digest and own link to match", async () => {
    const [event] = await db.read.select().from(events).where(eq(events.id, ids[1]!));
    const [, link] = await chain("installation");
    const digest = eventDigest({ ...event!, subjectId: "z" });
    const hash = linkHash("installation", 2, digest, link!.previous);
    await tamper(async (tx) => {
      await tx.update(events).set({ subjectId: "z", digest }).where(eq(events.id, ids[1]!));
      await tx.update(eventSeals).set({ digest, hash }).where(eq(eventSeals.eventId, ids[1]!));
    });
    expect(await faults()).toEqual([[3, "link-broken"]]);
  });

  test("a link taken out of the middle", async () => {
    await tamper(async (tx) => {
      await tx.delete(eventSeals).where(eq(eventSeals.eventId, ids[1]!));
      await tx.delete(events).where(eq(events.id, ids[1]!));
    });
    expect(await faults()).toEqual([
      [3, "position-missing"],
      [3, "link-broken"],
    ]);
  });

  test("an unsealed event that was changed", async () => {
    await recordAll(db, [{ subjectId: "d" }]);
    await tamper((tx) => tx.update(events).set({ subjectId: "z" }).where(eq(events.subjectId, "d")));
    expect(await verifyRecord({ db })).toMatchObject({ ok: false, events: 4, sealed: 3 });
    expect(await faults()).toEqual([[null, "content-changed"]]);
  });

  test("the last hash tells two records of equal length apart", async () => {
    const before = (await verifyRecord({ db })).chains;
    await tamper(async (tx) => {
      await tx.delete(eventSeals).where(eq(eventSeals.eventId, ids[2]!));
      await tx.delete(events).where(eq(events.id, ids[2]!));
    });
    await recordAll(db, [{ subjectId: "another" }]);
    await seal();
    const verdict = await verifyRecord({ db });
    expect(verdict.ok).toBe(true);
    expect(verdict.chains[0]?.length).toBe(before[0]?.length);
    expect(verdict.chains[0]?.hash).not.toBe(before[0]?.hash);
  });
});

test("a long record is verified batch by batch, unsealed events included", async () => {
  await recordAll(
    db,
    Array.from({ length: 1101 }, () => ({})),
  );
  expect(await verifyRecord({ db })).toMatchObject({ ok: true, events: 1101, sealed: 0 });
  while ((await seal()) > 0);
  expect(await verifyRecord({ db })).toMatchObject({ ok: true, events: 1101, sealed: 1101 });
  await db.transact((tx) => tx.exec(sql`delete from event_seals where position = 1001`));
  expect((await verifyRecord({ db })).faults.map(({ position, fault }) => [position, fault])).toEqual([
    [1002, "position-missing"],
    [1002, "link-broken"],
  ]);
});
