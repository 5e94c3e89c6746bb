import { describe, expect, test } from "vitest";
import { editBasics } from "#app/domain/calls/commands/edit-basics.server";
import { editCategories } from "#app/domain/calls/commands/edit-categories.server";
import { editRubric } from "#app/domain/calls/commands/edit-rubric.server";
import { editSections } from "#app/domain/calls/commands/edit-sections.server";
import { editSettings } from "#app/domain/calls/commands/edit-settings.server";
import { outlineOf } from "#app/domain/calls/commands/outline-of.server";
import { callStructure } from "#app/domain/calls/queries/call-structure.server";
import type { Context } from "#app/domain/context.server";
import { events } from "#drizzle/schema/record";
import { freshDatabase } from "#tests/support/database";
import { anOrganiserActor } from "#tests/support/factories/actor";
import { aCall } from "#tests/support/factories/call";
import { freshStore } from "#tests/support/store";

const now = new Date("2026-11-10T02:00:00Z");
const names = { zh: "新名称", en: "New name" };

async function aCallAndItsManager(state: "draft" | "open") {
  const db = await freshDatabase();
  const structure = await aCall(db, { state });
  const ctx: Context = { db, store: freshStore(), now, actor: anOrganiserActor(structure.call.organiserId) };
  const { id: callId, rev } = structure.call;
  return { ctx, structure, change: { callId, rev } };
}

const { opensAt, closesAt, reviewsCloseAt } = {
  opensAt: new Date("2026-11-01T16:00:00Z"),
  closesAt: new Date("2026-11-30T16:00:00Z"),
  reviewsCloseAt: new Date("2026-12-31T16:00:00Z"),
};
const basics = {
  ...{ ...names, year: 2027, slug: "new", introductionZh: "正文", introductionEn: "", contact: "电话" },
  ...{ opensAt, closesAt, reviewsCloseAt },
};
const criterion = {
  ...names,
  points: 100,
  bands: [1, 51].map((from) => ({ from, to: from + 49, zh: "说明", en: "text" })),
};
const limits = {
  abstract: { required: false, max: 300 },
  body: { min: 100, max: 900 },
  images: { min: 0, max: 3, minBytes: 0 },
  attachments: { max: 2 },
};
const judging = {
  reviewsPerCase: 5,
  revisionDays: 7,
  materialRights: "required" as const,
  seal: { form: "on" as const, afterReturn: "always" as const },
  match: { category: 10_000, tags: 0, title: 0, sameProvince: 0 },
  awardLevels: [{ key: "typical", ...names }],
};

describe("a draft call", () => {
  test("takes new names, dates and texts", async () => {
    const { ctx, structure, change } = await aCallAndItsManager("draft");
    const changed = await editBasics(ctx, change, basics);
    expect(changed).toEqual({ ...structure.call, ...basics, rev: 2 });
    const recorded = await ctx.db.read.select({ name: events.name, facts: events.facts }).from(events);
    expect(recorded[1]).toMatchObject({ name: "call.changed", facts: { part: "basics", rev: 2 } });
  });

  test("keeps the keys of its categories and gives new ones theirs", async () => {
    const { ctx, structure, change } = await aCallAndItsManager("draft");
    const [first, second] = outlineOf(structure).tracks;
    const tracks = [{ ...second!, categories: [...second!.categories.slice(1), names] }, first!];
    await editCategories(ctx, change, { tracks, tasks: ["任务"] });
    const after = await callStructure(ctx.db.read, change.callId);
    expect(after.tracks.map(({ key }) => key)).toEqual(["public-hospitals", "health-undertaking"]);
    expect(after.tracks[0]?.categories).toHaveLength(5);
    expect(after.tracks[0]?.categories[0]).toMatchObject({ key: "innovative-services" });
    expect(after.tracks[0]?.categories[4]).toMatchObject(names);
    expect(after.tracks[0]?.categories[4]?.key).toMatch(/^[\da-f-]{36}$/);
    expect(after.tasks.map(({ zh }) => zh)).toEqual(["任务"]);
  });

  test("takes new sections and limits, and keeps its other settings", async () => {
    const { ctx, structure, change } = await aCallAndItsManager("draft");
    await editSections(ctx, change, { sections: [{ key: "results", ...names, maxChars: 900 }], limits });
    const after = await callStructure(ctx.db.read, change.callId);
    expect(after.call.settings).toEqual({ ...structure.call.settings, limits });
    expect(after.sections).toMatchObject([{ key: "results", ...names, minChars: null, maxChars: 900, position: 0 }]);
  });

  test("takes a new rubric, its bands from the highest down", async () => {
    const { ctx, change } = await aCallAndItsManager("draft");
    await editRubric(ctx, change, [{ key: "results", ...criterion }]);
    const { criteria } = await callStructure(ctx.db.read, change.callId);
    expect(criteria).toMatchObject([{ key: "results", points: 100, bands: [...criterion.bands].reverse() }]);
  });

  test("takes new settings, and keeps its limits", async () => {
    const { ctx, structure, change } = await aCallAndItsManager("draft");
    const { settings } = await editSettings(ctx, change, judging);
    expect(settings).toEqual({ ...judging, limits: structure.call.settings.limits });
  });

  test("refuses dates that run against each other and another call's address", async () => {
    const { ctx, structure, change } = await aCallAndItsManager("draft");
    await aCall(ctx.db, { slug: "taken", organiserId: structure.call.organiserId });
    const crossed = editBasics(ctx, change, { ...basics, closesAt: opensAt });
    await expect(crossed).rejects.toMatchObject({ code: "call.dates-out-of-order" });
    const taken = editBasics(ctx, change, { ...basics, slug: "taken" });
    await expect(taken).rejects.toMatchObject({ code: "call.slug-taken" });
    expect(await callStructure(ctx.db.read, change.callId)).toEqual(structure);
  });
});

const edits: [string, (ctx: Context, change: { callId: string; rev: number }) => Promise<unknown>][] = [
  ["basics", (ctx, change) => editBasics(ctx, change, basics)],
  [
    "categories",
    (ctx, change) => editCategories(ctx, change, { tracks: [{ ...names, categories: [names] }], tasks: [] }),
  ],
  ["sections", (ctx, change) => editSections(ctx, change, { sections: [names], limits })],
  ["rubric", (ctx, change) => editRubric(ctx, change, [criterion])],
  ["settings", (ctx, change) => editSettings(ctx, change, judging)],
];

describe.each(edits)("changing the %s", (_part, edit) => {
  test("of an open call is refused, with the reason", async () => {
    const { ctx, structure, change } = await aCallAndItsManager("open");
    await expect(edit(ctx, change)).rejects.toMatchObject({ code: "call.structure-fixed" });
    expect(await callStructure(ctx.db.read, change.callId)).toEqual(structure);
  });

  test("from a page someone else overtook is refused, and theirs stays", async () => {
    const { ctx, change } = await aCallAndItsManager("draft");
    await editSettings(ctx, change, { ...judging, revisionDays: 30 });
    const theirs = await callStructure(ctx.db.read, change.callId);
    await expect(edit(ctx, change)).rejects.toMatchObject({ code: "call.stale" });
    expect(await callStructure(ctx.db.read, change.callId)).toEqual(theirs);
  });

  test("is the manager's right alone", async () => {
    const { ctx, structure, change } = await aCallAndItsManager("draft");
    const { organiserId } = structure.call;
    for (const actor of [anOrganiserActor(organiserId, "officer"), anOrganiserActor("another")]) {
      await expect(edit({ ...ctx, actor }, change)).rejects.toMatchObject({ code: "call.not-found" });
    }
    expect(await callStructure(ctx.db.read, change.callId)).toEqual(structure);
  });
});
