import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { notePresence } from "#app/domain/cases/commands/note-presence.server";
import { removeIndicator } from "#app/domain/cases/commands/remove-indicator.server";
import { saveIndicator } from "#app/domain/cases/commands/save-indicator.server";
import { saveSection } from "#app/domain/cases/commands/save-section.server";
import { startCase } from "#app/domain/cases/commands/start-case.server";
import type { Beat } from "#app/domain/cases/beat-schema";
import { draftOfCase } from "#app/domain/cases/queries/draft-of-case.server";
import { caseFacts } from "#app/domain/cases/queries/case-facts.server";
import type { Context } from "#app/domain/context.server";
import type { RichDocument } from "#app/domain/documents/document";
import { caseHolds, casePresences, cases } from "#drizzle/schema/cases";
import { users } from "#drizzle/schema/people";
import { anInstitution } from "#tests/support/factories/institution";
import { aMember } from "#tests/support/factories/member";
import { anOrganiserDesk } from "#tests/support/organiser-desk";
import { refusal } from "#tests/support/refusal";

const saying = (text: string): RichDocument => ({
  type: "doc",
  content: [{ type: "paragraph", content: [{ type: "text", text }] }],
});
const later = (ctx: Context, seconds: number): Context => ({
  ...ctx,
  now: new Date(ctx.now.getTime() + seconds * 1_000),
});

/** A draft that two people of its institution have open. */
async function twoWriters() {
  const desk = await anOrganiserDesk();
  const { db, callId, writer, institutionId } = desk;
  const { id: caseId } = await startCase(writer, { callId });
  const colleague = await desk.actingAs(await aMember(db, institutionId));
  await db.transact((tx) =>
    tx
      .update(users)
      .set({ name: "张同事" })
      .where(eq(users.id, colleague.actor.userId ?? "")),
  );
  const { row } = await caseFacts(db.read, caseId);
  const revs = Object.fromEntries([
    ["header", row.rev],
    ...(await draftOfCase(db.read, row)).sections.map(({ key, rev }) => [key, rev] as const),
  ]) as Record<string, number>;
  const beat = (ctx: Context, told: Partial<Beat> = {}) =>
    notePresence(ctx, {
      caseId,
      beat: { tab: ctx === writer ? "one" : "two", part: null, hold: "none", revs, ...told },
    });
  return { ...desk, caseId, colleague, revs, beat };
}

test("people see who else has the draft open and where, and what they write in", async () => {
  const { writer, colleague, beat } = await twoWriters();
  expect(await beat(writer)).toEqual({ colleagues: [], holds: [], parts: [], ledger: null, wordImport: null });

  const { colleagues } = await beat(colleague, { part: "results", hold: "keep" });
  expect(colleagues).toEqual([{ name: writer.actor.name, part: null, isSelf: false }]);

  expect(await beat(writer)).toEqual({
    colleagues: [{ name: "张同事", part: "results", isSelf: false }],
    holds: [{ part: "results", name: "张同事", isSelf: false }],
    ...{ parts: [], ledger: null, wordImport: null },
  });
});

test("a held section stays with whoever holds it, until they leave it, close the page, or are not heard of for a minute", async () => {
  const { writer, colleague, beat } = await twoWriters();
  const heldBy = async (ctx: Context) =>
    (await beat(ctx, { part: "results", hold: "keep" })).holds.map(({ name }) => name);
  await beat(colleague, { part: "results", hold: "keep" });
  expect(await heldBy(writer)).toEqual(["张同事"]);

  await beat(colleague, { part: "results", hold: "none" });
  expect(await heldBy(writer)).toEqual([]);
  await beat(writer, { isLeaving: true });
  expect((await beat(colleague, { part: "results", hold: "keep" })).holds).toEqual([]);
  expect(await heldBy(later(writer, 59))).toEqual(["张同事"]);
  expect(await heldBy(later(writer, 60))).toEqual([]);
});

test("a held section can be taken over knowingly, and its former holder is told", async () => {
  const { writer, colleague, beat } = await twoWriters();
  await beat(colleague, { part: "results", hold: "keep" });

  expect((await beat(writer, { part: "results", hold: "take" })).holds).toEqual([]);

  expect((await beat(colleague, { part: "results", hold: "keep" })).holds).toEqual([
    { part: "results", name: writer.actor.name, isSelf: false },
  ]);
});

test("a hold never refuses a save: typed text is kept whoever holds the section", async () => {
  const { writer, colleague, caseId, revs, beat } = await twoWriters();
  await beat(colleague, { part: "results", hold: "keep" });

  const saved = await saveSection(writer, {
    ...{ caseId, sectionKey: "results", rev: revs.results! },
    document: saying("没有等锁就写的"),
  });

  expect(saved.rev).toBe(revs.results! + 1);
});

test("an idle page hears what a colleague saved, with the text and the name", async () => {
  const { writer, colleague, caseId, revs, beat } = await twoWriters();
  await saveSection(colleague, { caseId, sectionKey: "results", rev: revs.results!, document: saying("新写的") });

  const { parts } = await beat(writer);
  expect(parts).toEqual([
    { part: "results", rev: revs.results! + 1, content: saying("新写的"), savedAt: colleague.now, by: "张同事" },
  ]);
  expect((await beat(writer, { revs: { ...revs, results: revs.results! + 1 } })).parts).toEqual([]);
});

test("a page that has another ledger than the server hears all of it, with who saved what; one that has the same hears nothing", async () => {
  const { writer, colleague, caseId, beat } = await twoWriters();
  const content = {
    ...{ name: "门诊预约率", definition: "", unit: "%", baselinePeriod: "", baseline: "60", period: "", value: "92.5" },
    ...{ source: "", sourceFileId: null },
  };
  const [kept, gone] = [crypto.randomUUID(), crypto.randomUUID()];
  await saveIndicator(colleague, { caseId, indicator: { id: kept, rev: 0, ...content } });
  await saveIndicator(colleague, { caseId, indicator: { id: gone, rev: 0, ...content, name: "候诊时间" } });
  await saveIndicator(colleague, { caseId, indicator: { id: kept, rev: 1, ...content, value: "93" } });
  await removeIndicator(colleague, { caseId, indicatorId: gone, rev: 1 });
  const ledger = [{ id: kept, rev: 2, ...content, value: "93", savedAt: colleague.now, by: "张同事" }];

  for (const had of [{}, { [kept]: 1 }, { [kept]: 2, [gone]: 1 }])
    expect((await beat(writer, { ledger: had })).ledger).toEqual(ledger);
  expect((await beat(writer, { ledger: { [kept]: 2 } })).ledger).toBeNull();
  expect((await beat(writer)).ledger).toBeNull();
});

test("a page that is gone is forgotten, and its row with it; nobody speaks for another's page", async () => {
  const { db, writer, colleague, beat } = await twoWriters();
  await beat(colleague, { part: "results", hold: "keep" });
  await beat(writer, { tab: "two", isLeaving: true });
  expect(await db.read.select().from(casePresences)).toHaveLength(1);

  await beat(later(writer, 61));

  expect((await db.read.select().from(casePresences)).map(({ userId }) => userId)).toEqual([writer.actor.userId]);
  expect(await db.read.select().from(caseHolds)).toEqual([]);
});

test("strangers find nothing, and nobody holds a case that was handed in", async () => {
  const { db, writer, caseId, actingAs, beat } = await twoWriters();
  const stranger = await actingAs(await aMember(db, (await anInstitution(db)).id));
  await expect(beat(stranger)).rejects.toEqual(refusal("case.not-found"));
  await db.transact((tx) => tx.update(cases).set({ state: "submitted" }).where(eq(cases.id, caseId)));

  await expect(beat(writer)).rejects.toEqual(refusal("case.wrong-state"));
  expect(await db.read.select().from(casePresences)).toEqual([]);
});
