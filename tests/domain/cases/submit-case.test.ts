import { asc, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Database } from "#app/db/database";
import { amendHeader } from "#tests/support/amend-header";
import { returnCase } from "#app/domain/cases/commands/return-case.server";
import { saveSection } from "#app/domain/cases/commands/save-section.server";
import { startCase } from "#app/domain/cases/commands/start-case.server";
import { startCheck } from "#app/domain/cases/commands/start-check.server";
import { submitCase } from "#app/domain/cases/commands/submit-case.server";
import { withdrawCase } from "#app/domain/cases/commands/withdraw-case.server";
import { emptyDocument } from "#app/domain/documents/document";
import { digestOf } from "#app/domain/record/digest.server";
import { cases, caseSections, caseVersions } from "#drizzle/schema/cases";
import { events, mails } from "#drizzle/schema/record";
import { later } from "#tests/support/factories/context";
import { anOrganiserDesk } from "#tests/support/organiser-desk";
import { refusal } from "#tests/support/refusal";
import { written } from "#tests/support/story";

/** Exclusive: 28 November 2026, 24:00 in Beijing. */
const closesAt = new Date("2026-11-28T16:00:00Z");

/** Everything a submission touches, to see that nothing changed. */
const everything = async (db: Database) => ({
  cases: await db.read.select().from(cases).orderBy(asc(cases.id)),
  sections: await db.read.select().from(caseSections).orderBy(asc(caseSections.caseId), asc(caseSections.sectionKey)),
  versions: await db.read.select().from(caseVersions).orderBy(asc(caseVersions.id)),
  events: await db.read.$count(events),
  mails: await db.read.$count(mails),
});

test("a case received in the last millisecond before the deadline is in; one at the deadline is refused, and only its draft stays", async () => {
  const { db, callId, writer } = await anOrganiserDesk();
  const inTime = await written(writer, callId);
  const tooLate = await written(writer, callId);

  const receipt = await submitCase({ ...writer, now: new Date(closesAt.getTime() - 1) }, { caseId: inTime });
  const before = await everything(db);

  expect(receipt).toMatchObject({ number: 1, version: 1 });
  await expect(submitCase({ ...writer, now: closesAt }, { caseId: tooLate })).rejects.toEqual(refusal("call.closed"));
  expect(await everything(db)).toEqual(before);
});

test("a draft can still be saved after the deadline", async () => {
  const { callId, writer } = await anOrganiserDesk();
  const caseId = await written(writer, callId);
  const [section] = await writer.db.read.select().from(caseSections).where(eq(caseSections.caseId, caseId));
  const now = later(closesAt, 60);

  const saved = await saveSection(
    { ...writer, now },
    { caseId, sectionKey: section!.sectionKey, rev: section!.rev, document: emptyDocument() },
  );

  expect(saved).toEqual({ rev: section!.rev + 1, savedAt: now });
});

test("no case is started before a call opens or once it has closed", async () => {
  const { db, callId, writer } = await anOrganiserDesk();

  await expect(startCase({ ...writer, now: new Date("2026-10-31T15:59:59.999Z") }, { callId })).rejects.toEqual(
    refusal("call.not-open"),
  );
  await expect(startCase({ ...writer, now: closesAt }, { callId })).rejects.toEqual(refusal("call.closed-to-new"));
  expect(await db.read.$count(cases)).toBe(0);
});

test("a double click makes one version and answers the same receipt twice", async () => {
  const { db, callId, writer } = await anOrganiserDesk();
  const caseId = await written(writer, callId);

  const [first, second] = await Promise.all([submitCase(writer, { caseId }), submitCase(writer, { caseId })]);

  expect(second).toEqual(first);
  expect(await db.read.$count(caseVersions)).toBe(1);
  expect(await db.read.$count(mails)).toBe(1);
});

test("an incomplete case is refused and left as it was", async () => {
  const { db, callId, writer } = await anOrganiserDesk();
  const { id: caseId } = await startCase(writer, { callId });
  const before = await everything(db);

  await expect(submitCase(writer, { caseId })).rejects.toEqual(refusal("case.incomplete"));
  expect(await everything(db)).toEqual(before);
});

test("a version's hash can be computed again from what it holds, and a later version leaves it alone", async () => {
  const { db, callId, writer, as } = await anOrganiserDesk();
  const caseId = await written(writer, callId);
  await submitCase(writer, { caseId });
  const [first] = await db.read.select().from(caseVersions);
  const officer = await as("officer");
  await startCheck(officer, { caseId });
  await returnCase(officer, { caseId, reasons: ["other"], note: "请改题名。", dueAt: later(writer.now, 600) });

  await amendHeader(writer, caseId, { title: "改过的题名" });
  const receipt = await submitCase({ ...writer, now: later(writer.now, 5) }, { caseId });
  const [kept, second] = await db.read.select().from(caseVersions).orderBy(asc(caseVersions.position));

  expect(digestOf(first!.content)).toBe(first!.hash);
  expect(kept).toEqual(first);
  expect(second!.content.title).toBe("改过的题名");
  expect(digestOf(second!.content)).toBe(second!.hash);
  expect(receipt).toMatchObject({ number: 1, version: 2, hash: second!.hash });
});

test("a returned case may be handed in until its own due date, even after the call has closed, and not at it", async () => {
  const { db, callId, writer, as } = await anOrganiserDesk();
  const officer = await as("officer");
  const dueAt = later(closesAt, 3 * 24 * 60);
  const inTime = await written(writer, callId);
  const tooLate = await written(writer, callId);
  for (const caseId of [inTime, tooLate]) {
    await submitCase(writer, { caseId });
    await startCheck(officer, { caseId });
    await returnCase(officer, { caseId, reasons: ["over-length"], note: "", dueAt });
  }

  const receipt = await submitCase({ ...writer, now: new Date(dueAt.getTime() - 1) }, { caseId: inTime });
  const before = await everything(db);

  expect(receipt.version).toBe(2);
  await expect(submitCase({ ...writer, now: dueAt }, { caseId: tooLate })).rejects.toEqual(refusal("call.closed"));
  expect(await everything(db)).toEqual(before);
});

test("a stale tab overwrites nothing: it is told the rev that is stored", async () => {
  const { db, callId, writer } = await anOrganiserDesk();
  const caseId = await written(writer, callId);
  const [section] = await db.read.select().from(caseSections).where(eq(caseSections.caseId, caseId));
  const tab = { caseId, sectionKey: section!.sectionKey, rev: section!.rev, document: emptyDocument() };
  await saveSection(writer, tab);
  const before = await everything(db);

  await expect(saveSection(writer, tab)).rejects.toMatchObject({
    code: "case.stale",
    facts: { rev: section!.rev + 1 },
  });
  expect(await everything(db)).toEqual(before);
});

test("a text may not show a figure of another case", async () => {
  const { db, callId, writer } = await anOrganiserDesk();
  const donor = await written(writer, callId);
  const { id: caseId } = await startCase(writer, { callId });
  const sections = await db.read.select().from(caseSections).where(eq(caseSections.caseId, donor));
  const shown = sections.flatMap(({ document }) => document.content).find(({ type }) => type === "figure");
  const [own] = await db.read.select().from(caseSections).where(eq(caseSections.caseId, caseId));
  const before = await everything(db);

  expect(shown).toBeDefined();
  await expect(
    saveSection(writer, {
      ...{ caseId, sectionKey: own!.sectionKey, rev: own!.rev },
      document: { type: "doc", content: [shown!] },
    }),
  ).rejects.toEqual(refusal("case.bad-document"));
  expect(await everything(db)).toEqual(before);
});

test("a withdrawn case stays on record and can neither be written nor submitted", async () => {
  const { db, callId, writer } = await anOrganiserDesk();
  const caseId = await written(writer, callId);
  await submitCase(writer, { caseId });

  await withdrawCase(writer, { caseId });
  const before = await everything(db);

  expect(before.cases[0]?.state).toBe("withdrawn");
  expect(before.versions).toHaveLength(1);
  await expect(submitCase(writer, { caseId })).rejects.toEqual(refusal("case.wrong-state"));
  await expect(amendHeader(writer, caseId, { title: "再改" })).rejects.toEqual(refusal("case.wrong-state"));
  expect(await everything(db)).toEqual(before);
});
