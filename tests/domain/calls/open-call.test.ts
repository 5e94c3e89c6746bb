import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { amendCall } from "#app/domain/calls/commands/amend-call.server";
import { cloneCall } from "#app/domain/calls/commands/clone-call.server";
import { closeCall } from "#app/domain/calls/commands/close-call.server";
import { openCall } from "#app/domain/calls/commands/open-call.server";
import { outlineOf } from "#app/domain/calls/commands/outline-of.server";
import { publicStage } from "#app/domain/calls/public-stage";
import { announcedCalls } from "#app/domain/calls/queries/announced-calls.server";
import { callForOrganiser } from "#app/domain/calls/queries/call-for-organiser.server";
import { callForPublic } from "#app/domain/calls/queries/call-for-public.server";
import { callStructure } from "#app/domain/calls/queries/call-structure.server";
import { callsOfOrganiser } from "#app/domain/calls/queries/calls-of-organiser.server";
import { openCalls } from "#app/domain/calls/queries/open-calls.server";
import { withdrawCase } from "#app/domain/cases/commands/withdraw-case.server";
import type { Context } from "#app/domain/context.server";
import { publicPagesVersion } from "#app/domain/record/next-number.server";
import { requestPlan } from "#app/domain/reviews/commands/request-plan.server";
import { calls } from "#drizzle/schema/calls";
import { events, jobs, mails } from "#drizzle/schema/record";
import { freshDatabase } from "#tests/support/database";
import { anActor, anOrganiserActor } from "#tests/support/factories/actor";
import { aCall, complianceAnswers } from "#tests/support/factories/call";
import { aCase } from "#tests/support/factories/case";
import { freshStore } from "#tests/support/store";

const now = new Date("2026-11-10T02:00:00Z");

async function aCallAndItsManager(values: Parameters<typeof aCall>[1] = {}) {
  const db = await freshDatabase();
  const structure = await aCall(db, values);
  const ctx: Context = { db, store: freshStore(), now, actor: anOrganiserActor(structure.call.organiserId) };
  const { id: callId, rev } = structure.call;
  return { ctx, structure, change: { callId, rev } };
}

describe("opening", () => {
  test("publishes the answers, fixes the rules in the record, and has public pages made anew at its dates", async () => {
    const { ctx, structure, change } = await aCallAndItsManager({ state: "draft" });
    const opened = await openCall(ctx, { ...change, compliance: complianceAnswers });
    expect(opened).toEqual({ ...structure.call, state: "open", compliance: complianceAnswers, openedAt: now, rev: 2 });

    const recorded = await ctx.db.read.select().from(events).where(eq(events.name, "call.opened"));
    expect(recorded).toMatchObject([{ subjectId: change.callId, chain: `call:${change.callId}`, facts: { rev: 2 } }]);
    const { closesAt, reviewsCloseAt } = structure.call;
    const turns = await ctx.db.read.select({ kind: jobs.kind, runAt: jobs.runAt }).from(jobs).orderBy(jobs.runAt);
    expect(turns).toEqual([closesAt, reviewsCloseAt].map((runAt) => ({ kind: "public-pages.turn", runAt })));
    expect(await publicPagesVersion(ctx.db.read)).toBe(1);
  });

  test("is refused while something is missing, twice, and to anyone but the manager", async () => {
    const { ctx, structure, change } = await aCallAndItsManager({ state: "draft", contact: null });
    const open = (by: Context) => openCall(by, { ...change, compliance: complianceAnswers });
    await expect(open(ctx)).rejects.toMatchObject({ code: "call.not-ready", facts: { missing: 1 } });
    const officer = anOrganiserActor(structure.call.organiserId, "officer");
    await expect(open({ ...ctx, actor: officer })).rejects.toMatchObject({ code: "call.not-found" });
    expect(await callStructure(ctx.db.read, change.callId)).toEqual(structure);

    const { call } = await aCall(ctx.db, { organiserId: structure.call.organiserId });
    const again = openCall(ctx, { callId: call.id, rev: call.rev, compliance: complianceAnswers });
    await expect(again).rejects.toMatchObject({ code: "call.wrong-state" });
  });
});

describe("amending an open call", () => {
  const amendment = {
    introductionZh: "新的正文",
    introductionEn: "",
    contact: "新的电话",
    opensAt: new Date("2026-10-31T16:00:00Z"),
    closesAt: new Date("2026-12-05T16:00:00Z"),
    reviewsCloseAt: new Date("2026-12-31T16:00:00Z"),
  };

  test("moves the deadline and keeps both dates in the record, without the words", async () => {
    const { ctx, structure, change } = await aCallAndItsManager();
    expect(await amendCall(ctx, change, amendment)).toEqual({ ...structure.call, ...amendment, rev: 3 });
    const [recorded] = await ctx.db.read.select().from(events).where(eq(events.name, "call.changed"));
    expect(recorded?.facts).toMatchObject({
      part: "announcement",
      from: { closesAt: "2026-11-28T16:00:00.000Z" },
      to: { closesAt: "2026-12-05T16:00:00.000Z" },
    });
    expect(JSON.stringify(recorded?.facts)).not.toContain("新的");
    expect(await publicPagesVersion(ctx.db.read)).toBe(2);
  });

  test("is refused for a deadline in the past, a stale page, and a draft", async () => {
    const { ctx, structure, change } = await aCallAndItsManager();
    const past = amendCall(ctx, change, { ...amendment, closesAt: new Date("2026-11-09T16:00:00Z") });
    await expect(past).rejects.toMatchObject({ code: "call.date-passed" });
    await expect(amendCall(ctx, { ...change, rev: 1 }, amendment)).rejects.toMatchObject({ code: "call.stale" });
    expect(await callStructure(ctx.db.read, change.callId)).toEqual(structure);

    const { call } = await aCall(ctx.db, { state: "draft", organiserId: structure.call.organiserId });
    const early = amendCall(ctx, { callId: call.id, rev: call.rev }, amendment);
    await expect(early).rejects.toMatchObject({ code: "call.wrong-state" });
  });
});

test("a clone has the outline and settings, and neither dates nor answers", async () => {
  const { ctx, structure, change } = await aCallAndItsManager();
  const names = { zh: "2027 征集", en: "Call 2027", year: 2027, slug: "2027" };
  const clone = await cloneCall(ctx, { callId: change.callId, ...names });
  expect(clone).toMatchObject({
    ...names,
    ...{ state: "draft", opensAt: null, closesAt: null, reviewsCloseAt: null, compliance: null },
    programmeId: structure.call.programmeId,
    settings: structure.call.settings,
  });
  expect(outlineOf(await callStructure(ctx.db.read, clone.id))).toEqual(outlineOf(structure));
  const stranger = { ...ctx, actor: anOrganiserActor("another") };
  const copy = cloneCall(stranger, { callId: change.callId, ...names, slug: "copy" });
  await expect(copy).rejects.toMatchObject({ code: "call.not-found" });
});

describe("closing", () => {
  test("waits for the results", async () => {
    const { ctx, structure, change } = await aCallAndItsManager();
    await expect(closeCall(ctx, change)).rejects.toMatchObject({ code: "call.results-not-released" });
    expect(await callStructure(ctx.db.read, change.callId)).toEqual(structure);
  });

  test("without results calls the call off: its cases are only read, and whoever wrote one is told once", async () => {
    const { ctx, change } = await aCallAndItsManager();
    const draft = await aCase(ctx.db, { callId: change.callId });
    await aCase(ctx.db, { callId: change.callId, createdBy: draft.createdBy });
    await aCase(ctx.db, { callId: change.callId, state: "withdrawn" });

    const closed = await closeCall(ctx, { ...change, calledOff: true });

    expect(closed).toMatchObject({ state: "closed", closedAt: now, releasedAt: null });
    expect(publicStage(closed, now)).toBe("off");
    expect(await ctx.db.read.select({ userId: mails.userId, template: mails.template }).from(mails)).toEqual([
      { userId: draft.createdBy, template: "call-called-off" },
    ]);
    const writer = {
      ...ctx,
      actor: anActor({ userId: draft.createdBy, institution: { id: draft.institutionId, role: "sender" } }),
    };
    for (const act of [withdrawCase(writer, { caseId: draft.id }), requestPlan(ctx, { callId: change.callId })])
      await expect(act).rejects.toMatchObject({ code: "call.ended" });
  });

  test("opens the call to the auditor", async () => {
    const { ctx, structure, change } = await aCallAndItsManager();
    const auditor = { ...ctx, actor: anOrganiserActor(structure.call.organiserId, "auditor") };
    await expect(callForOrganiser(auditor, change.callId)).rejects.toMatchObject({ code: "call.not-found" });
    expect(await callsOfOrganiser(auditor)).toEqual([]);

    await ctx.db.transact((tx) => tx.update(calls).set({ releasedAt: now }).where(eq(calls.id, change.callId)));
    await closeCall(ctx, change);
    expect((await callForOrganiser(auditor, change.callId)).call).toMatchObject({ state: "closed", closedAt: now });
    expect(await callsOfOrganiser(auditor)).toMatchObject([{ id: change.callId }]);
  });
});

describe("the public", () => {
  test("reads the announcement of an open call, and nothing of its inside", async () => {
    const { ctx, structure } = await aCallAndItsManager();
    const announced = await callForPublic(ctx, structure.call.slug);
    expect(announced).toMatchObject({ zh: structure.call.zh, compliance: complianceAnswers, reviewsPerCase: 3 });
    expect(announced.tracks).toHaveLength(3);
    expect(Object.keys(announced)).not.toContain("settings");
    expect(Object.keys(announced)).not.toContain("organiserId");
  });

  test("knows nothing of a draft, and finds what is open until its deadline", async () => {
    const { ctx, structure } = await aCallAndItsManager();
    const draft = await aCall(ctx.db, { state: "draft" });
    await expect(callForPublic(ctx, draft.call.slug)).rejects.toMatchObject({ code: "call.not-found" });
    expect(await announcedCalls(ctx.db.read)).toMatchObject([{ id: structure.call.id }]);
    expect(await openCalls(ctx.db.read, now)).toMatchObject([{ id: structure.call.id }]);
    expect(await openCalls(ctx.db.read, structure.call.closesAt!)).toEqual([]);
  });
});

test("people outside every organiser have no list of calls", async () => {
  const { ctx } = await aCallAndItsManager();
  await expect(callsOfOrganiser({ ...ctx, actor: anActor() })).rejects.toMatchObject({ code: "call.not-found" });
});
