import { desc, eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { admitCase } from "#app/domain/cases/commands/admit-case.server";
import { refuseCase } from "#app/domain/cases/commands/refuse-case.server";
import { returnCase } from "#app/domain/cases/commands/return-case.server";
import { startCheck } from "#app/domain/cases/commands/start-check.server";
import { takeOverCheck } from "#app/domain/cases/commands/take-over-check.server";
import { nextToCheck } from "#app/domain/cases/queries/next-to-check.server";
import { revisionDay, revisionEnd } from "#app/domain/cases/revision-day";
import { cases, formalityChecks } from "#drizzle/schema/cases";
import { events, jobs, mails } from "#drizzle/schema/record";
import { anOrganiserActor } from "#tests/support/factories/actor";
import { aContext, aMoment } from "#tests/support/factories/context";
import { anOrganiserMember } from "#tests/support/factories/member";
import { anOrganiserDesk, type OrganiserDesk } from "#tests/support/organiser-desk";
import { refusal } from "#tests/support/refusal";
import { handedIn } from "#tests/support/story";

let desk: OrganiserDesk;
let caseId: string;

beforeEach(async () => {
  desk = await anOrganiserDesk();
  caseId = await handedIn(desk.writer, desk.callId);
});

const stored = async () => (await desk.db.read.select().from(cases).where(eq(cases.id, caseId)))[0]!;
const lastEvent = async () =>
  (await desk.db.read.select().from(events).where(eq(events.subjectId, caseId)).orderBy(desc(events.id)).limit(1))[0];

test("an officer takes a case, and nobody else can take it or conclude it", async () => {
  const officer = await desk.as("officer");
  const manager = await desk.as("manager");

  await startCheck(officer, { caseId });

  const taken = await stored();
  expect(taken).toMatchObject({ state: "checking", checkedBy: officer.actor.userId });
  await expect(startCheck(manager, { caseId })).rejects.toEqual(refusal("case.wrong-state"));
  await expect(admitCase(manager, { caseId })).rejects.toEqual(refusal("check.taken"));
  expect(await stored()).toEqual(taken);
  expect(await desk.db.read.select().from(formalityChecks)).toEqual([]);
});

test("a manager takes a check over from an officer who is away; officers do not", async () => {
  const officer = await desk.as("officer");
  const manager = await desk.as("manager");
  const other = await desk.actingAs(await anOrganiserMember(desk.db, officer.actor.organiser!.id, "officer"));
  await expect(takeOverCheck(manager, { caseId })).rejects.toEqual(refusal("case.wrong-state"));
  await startCheck(officer, { caseId });
  await expect(takeOverCheck(other, { caseId })).rejects.toEqual(refusal("case.not-found"));

  await takeOverCheck(manager, { caseId });

  expect(await stored()).toMatchObject({ state: "checking", checkedBy: manager.actor.userId });
  expect(await lastEvent()).toMatchObject({
    name: "case.check-started",
    facts: { from: "checking", to: "checking", takenFrom: officer.actor.userId },
  });
  await expect(admitCase(officer, { caseId })).rejects.toEqual(refusal("check.taken"));
});

test("admitting is written down, told to the institution, and has the blind copy made", async () => {
  const officer = await desk.as("officer");
  await startCheck(officer, { caseId });

  await admitCase(officer, { caseId });

  const admitted = await stored();
  expect(admitted).toMatchObject({ state: "admitted", revisionDueAt: null });
  expect(await desk.db.read.select().from(formalityChecks)).toEqual([
    expect.objectContaining({
      ...{ caseId, versionId: admitted.currentVersionId, officerId: officer.actor.userId, outcome: "admitted" },
      ...{ reasons: [], note: "", dueAt: null, createdAt: aMoment },
    }),
  ]);
  expect(await lastEvent()).toMatchObject({ name: "case.admitted", facts: { from: "checking", to: "admitted" } });
  expect(await desk.db.read.select().from(jobs).where(eq(jobs.kind, "blind-copy.make"))).toEqual([
    expect.objectContaining({ payload: { caseId }, state: "ready" }),
  ]);
  expect(await desk.db.read.select().from(mails).where(eq(mails.template, "case-admitted"))).toHaveLength(1);
});

test("a return needs reasons, and keeps them with the words and the end of the time", async () => {
  const officer = await desk.as("officer");
  await startCheck(officer, { caseId });
  const before = await stored();
  const dueAt = revisionEnd("2026-11-20", aMoment);

  await expect(returnCase(officer, { caseId, reasons: [], note: "请改", dueAt })).rejects.toEqual(
    refusal("check.reasons-missing"),
  );
  expect(await stored()).toEqual(before);
  await returnCase(officer, { caseId, reasons: ["too-short", "no-seal"], note: "请补充成效。", dueAt });

  expect(await stored()).toEqual({ ...before, state: "returned", revisionDueAt: dueAt });
  expect(await desk.db.read.select().from(formalityChecks)).toEqual([
    expect.objectContaining({ outcome: "returned", reasons: ["too-short", "no-seal"], note: "请补充成效。", dueAt }),
  ]);
  expect(await desk.db.read.select().from(jobs).where(eq(jobs.kind, "blind-copy.make"))).toEqual([]);
});

test("a case that was not accepted stays so", async () => {
  const officer = await desk.as("officer");
  await startCheck(officer, { caseId });
  await refuseCase(officer, { caseId, reasons: ["other"], note: "不属于征集范围。" });
  const refused = await stored();

  await expect(startCheck(officer, { caseId })).rejects.toEqual(refusal("case.wrong-state"));

  expect(refused.state).toBe("refused");
  expect(await stored()).toEqual(refused);
});

test.each(["chair", "auditor"] as const)("nobody checks cases in the role of %s", async (role) => {
  const before = await stored();

  await expect(startCheck(await desk.as(role), { caseId })).rejects.toEqual(refusal("case.not-found"));

  expect(await stored()).toEqual(before);
});

test("another organiser's officer and the institution itself find nothing to check", async () => {
  const stranger = aContext(desk.db, anOrganiserActor("other", "officer"));
  const before = await stored();

  for (const ctx of [stranger, desk.writer])
    await expect(startCheck(ctx, { caseId })).rejects.toEqual(refusal("case.not-found"));

  expect(await stored()).toEqual(before);
});

test("the time of a revision ends at 24:00 of its last day in Beijing, and no day that is over will do", () => {
  expect(revisionDay(aMoment, 10)).toBe("2026-11-20");
  expect(revisionEnd("2026-11-20", aMoment)).toEqual(new Date("2026-11-20T16:00:00Z"));
  expect(revisionEnd("2026-11-10", aMoment)).toEqual(new Date("2026-11-10T16:00:00Z"));
  expect(() => revisionEnd("2026-11-09", aMoment)).toThrow(refusal("check.day-passed"));
});

test("the next case is the officer's own open one, else the one that waited longest, never another's", async () => {
  const later = await handedIn({ ...desk.writer, now: new Date(aMoment.getTime() + 60_000) }, desk.callId);
  const officer = await desk.as("officer");
  const other = await desk.actingAs(await anOrganiserMember(desk.db, officer.actor.organiser!.id, "officer"));

  expect(await nextToCheck(officer, { callId: desk.callId })).toBe(caseId);
  await startCheck(officer, { caseId });
  expect(await nextToCheck(officer, { callId: desk.callId })).toBe(caseId);
  expect(await nextToCheck(other, { callId: desk.callId })).toBe(later);
  expect(await nextToCheck(officer, { callId: desk.callId, after: caseId })).toBe(later);
});
