import { expect, test } from "vitest";
import { createCall } from "#app/domain/calls/commands/create-call.server";
import { callStructure } from "#app/domain/calls/queries/call-structure.server";
import { publicPagesVersion } from "#app/domain/record/next-number.server";
import { calls, programmes } from "#drizzle/schema/calls";
import { events } from "#drizzle/schema/record";
import { freshDatabase } from "#tests/support/database";
import { anOrganiserActor } from "#tests/support/factories/actor";
import { aCall } from "#tests/support/factories/call";
import { anOrganiser } from "#tests/support/factories/organiser";
import { freshStore } from "#tests/support/store";

const now = new Date("2026-11-10T02:00:00Z");
const names = { slug: "2026", year: 2026, zh: "2026 征集", en: "Call 2026" };

async function aManager() {
  const db = await freshDatabase();
  const { id } = await anOrganiser(db);
  return { db, store: freshStore(), now, actor: anOrganiserActor(id) };
}

test("a new call starts from the campaign's taxonomy, sections and limits, our rubric, and one blind round", async () => {
  const ctx = await aManager();
  const { id } = await createCall(ctx, { ...names, programme: { zh: "系列", en: "Series" } });
  const { call, tracks, tasks, sections, criteria, rounds } = await callStructure(ctx.db.read, id);

  expect(call).toMatchObject({ ...names, state: "draft", rev: 1, isDemo: false, opensAt: null, compliance: null });
  expect(tracks.map(({ zh, categories }) => [zh, categories.length])).toEqual([
    ["卫生健康事业高质量发展", 4],
    ["公立医院高质量发展", 5],
    ["卫生健康产业高质量发展", 4],
  ]);
  expect(tracks[1]?.categories.map(({ zh }) => zh)).toEqual([
    "创新能力建设",
    "创新医疗服务",
    "提升医疗质量",
    "智慧医院建设",
    "平安医院建设",
  ]);
  expect(tasks).toHaveLength(12);
  expect(sections.map(({ zh }) => zh)).toEqual(["背景与起因", "做法与经过", "成效与反响", "经验与启示"]);
  expect(criteria.map(({ points }) => points)).toEqual([15, 20, 30, 15, 15, 5]);
  expect(rounds.map(({ key, isBlind }) => ({ key, isBlind }))).toEqual([{ key: "first", isBlind: true }]);
  expect(call.settings.limits).toEqual({
    abstract: { required: true, max: 200 },
    body: { min: 2000, max: 2500 },
    images: { min: 5, max: 6, minBytes: 1_000_000 },
    attachments: { max: 10 },
  });
  expect(await ctx.db.read.select({ name: events.name, subjectId: events.subjectId }).from(events)).toEqual([
    { name: "call.created", subjectId: id },
  ]);
});

test("limits, sections and anything else may differ from the defaults, and a demo call marks the public pages", async () => {
  const ctx = await aManager();
  const limits = {
    abstract: { required: false, max: 200 },
    body: { min: 200, max: 2500 },
    images: { min: 1, max: 6, minBytes: 0 },
    attachments: { max: 10 },
  };
  const section = { key: "all", zh: "全文", en: "Text", minChars: 200, maxChars: 2500 };
  const { id } = await createCall(ctx, {
    ...names,
    programme: { zh: "系列", en: "Series" },
    isDemo: true,
    settings: { limits },
    outline: { sections: [section] },
  });
  const { call, sections, criteria } = await callStructure(ctx.db.read, id);
  expect(call).toMatchObject({ isDemo: true, settings: { limits, reviewsPerCase: 3 } });
  expect(sections).toMatchObject([section]);
  expect(criteria).toHaveLength(6);
  expect(await publicPagesVersion(ctx.db.read)).toBe(1);
});

test("an address belongs to one call, and a refusal leaves nothing behind", async () => {
  const db = await freshDatabase();
  const { call } = await aCall(db, { slug: "taken" });
  const ctx = { db, store: freshStore(), now, actor: anOrganiserActor(call.organiserId) };
  const series = await db.read.select().from(programmes);
  const attempt = createCall(ctx, { ...names, slug: "taken", programme: { zh: "又一系列", en: "Another" } });
  await expect(attempt).rejects.toMatchObject({ code: "call.slug-taken" });
  expect(await db.read.select().from(calls)).toEqual([call]);
  expect(await db.read.select().from(programmes)).toEqual(series);
});

test("only managers make calls, and only in a series of their own organiser", async () => {
  const db = await freshDatabase();
  const { call } = await aCall(db);
  const { id } = await anOrganiser(db);
  const input = { ...names, programme: { id: call.programmeId } };
  for (const actor of [anOrganiserActor(call.organiserId, "officer"), anOrganiserActor(id)]) {
    await expect(createCall({ db, store: freshStore(), now, actor }, input)).rejects.toMatchObject({
      code: "call.not-found",
    });
  }
  expect(await db.read.select().from(calls)).toEqual([call]);
});
