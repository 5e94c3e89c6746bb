import { and, asc, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { restorePartState } from "#app/domain/cases/commands/restore-part-state.server";
import { saveHeader } from "#app/domain/cases/commands/save-header.server";
import { saveSection } from "#app/domain/cases/commands/save-section.server";
import { startCase } from "#app/domain/cases/commands/start-case.server";
import { removeAttachment } from "#app/domain/cases/commands/remove-attachment.server";
import { continuesState } from "#app/domain/cases/part-states";
import { partState } from "#app/domain/cases/queries/part-state.server";
import { statesOfCase } from "#app/domain/cases/queries/states-of-case.server";
import { storedHeader } from "#app/domain/cases/queries/stored-header.server";
import { storedSection } from "#app/domain/cases/queries/stored-section.server";
import type { Context } from "#app/domain/context.server";
import type { RichDocument } from "#app/domain/documents/document";
import { figuresOf } from "#app/domain/documents/figures-of";
import { attachments, casePartStates, cases, caseSections } from "#drizzle/schema/cases";
import { events } from "#drizzle/schema/record";
import { anInstitution } from "#tests/support/factories/institution";
import { aMember } from "#tests/support/factories/member";
import { anOrganiserDesk } from "#tests/support/organiser-desk";
import { refusal } from "#tests/support/refusal";
import { written } from "#tests/support/story";

const part = "background";
const saying = (text: string): RichDocument => ({
  type: "doc",
  content: [{ type: "paragraph", content: [{ type: "text", text }] }],
});
const later = (ctx: Context, minutes: number): Context => ({
  ...ctx,
  now: new Date(ctx.now.getTime() + minutes * 60_000),
});

/** A draft with two people of its institution. */
async function aDraft() {
  const desk = await anOrganiserDesk();
  const { db, callId, writer, institutionId } = desk;
  const { id: caseId } = await startCase(writer, { callId });
  const colleague = await desk.actingAs(await aMember(db, institutionId));
  const type = async (ctx: Context, text: string) => {
    const { rev } = (await storedSection(db.read, caseId, part))!;
    return saveSection(ctx, { caseId, sectionKey: part, rev, document: saying(text) });
  };
  const states = () =>
    db.read
      .select()
      .from(casePartStates)
      .where(and(eq(casePartStates.caseId, caseId), eq(casePartStates.part, part)))
      .orderBy(asc(casePartStates.rev));
  return { ...desk, caseId, colleague, type, states };
}

describe("a save goes on with the state kept last", () => {
  const began = new Date("2026-11-10T02:00:00Z");
  const after = (seconds: number) => new Date(began.getTime() + seconds * 1_000);
  const kept = { savedBy: "a", cause: "typed", characters: 200, startedAt: began } as const;
  const save = { savedBy: "a", cause: "typed", characters: 210, savedAt: after(60) } as const;

  test.each([
    ["typed on within five minutes", kept, save, true],
    ["typed when five minutes are over", kept, { ...save, savedAt: after(300) }, false],
    ["typed by another", kept, { ...save, savedBy: "b" }, false],
    ["joined", kept, { ...save, cause: "joined" } as const, false],
    ["restored", kept, { ...save, cause: "restored" } as const, false],
    ["typed after an import", { ...kept, cause: "imported" } as const, save, false],
    ["a sentence taken away", kept, { ...save, characters: 165 }, false],
    ["a slip corrected", kept, { ...save, characters: 195 }, true],
    ["a tenth of a long text", { ...kept, characters: 2_000 }, { ...save, characters: 1_900 }, true],
    ["all taken away", kept, { ...save, characters: 0 }, false],
  ])("%s", (_what, state, next, isContinued) => {
    expect(continuesState(state, next)).toBe(isContinued);
  });
});

test("what one person types in one go is one state; a pause or a colleague begins another", async () => {
  const { writer, colleague, type, states } = await aDraft();
  await type(writer, "甲");
  await type(later(writer, 2), "甲乙");
  await type(later(colleague, 3), "甲乙丙");
  await type(later(colleague, 30), "甲乙丙丁");

  expect(await states()).toMatchObject([
    { rev: 3, content: saying("甲乙"), characters: 2, savedBy: writer.actor.userId, startedAt: writer.now },
    { rev: 4, content: saying("甲乙丙"), savedBy: colleague.actor.userId, cause: "typed" },
    { rev: 5, content: saying("甲乙丙丁"), savedBy: colleague.actor.userId },
  ]);
});

test("a save that is refused leaves no state", async () => {
  const { writer, caseId, type, states } = await aDraft();
  await type(writer, "甲");
  const before = await states();

  await expect(saveSection(writer, { caseId, sectionKey: part, rev: 1, document: saying("旧的") })).rejects.toEqual(
    refusal("case.stale"),
  );

  expect(await states()).toEqual(before);
});

test("an earlier text is put back as a new rev; what stood there stays in the history, and the record knows", async () => {
  const { db, writer, colleague, caseId, type, states } = await aDraft();
  await type(writer, "原来的");
  await type(later(colleague, 10), "改坏了");
  const [first] = await states();

  const restored = await restorePartState(later(writer, 20), { caseId, stateId: first!.id, rev: 3 });

  expect(restored).toMatchObject({ part, rev: 4 });
  expect(await storedSection(db.read, caseId, part)).toMatchObject({ rev: 4, content: saying("原来的") });
  expect((await states()).map(({ rev, cause, content }) => [rev, cause, content])).toEqual([
    [2, "typed", saying("原来的")],
    [3, "typed", saying("改坏了")],
    [4, "restored", saying("原来的")],
  ]);
  const [event] = await db.read.select().from(events).where(eq(events.name, "case.part-restored"));
  expect(event).toMatchObject({ subjectId: caseId, facts: { part, from: 2, rev: 4 } });
});

test("nothing is put back over a text the person has not seen, in another's case, or after it was handed in", async () => {
  const { db, writer, caseId, type, states, actingAs, callId } = await aDraft();
  await type(writer, "甲");
  await type(later(writer, 10), "乙");
  const [first] = await states();
  const stranger = await actingAs(await aMember(db, (await anInstitution(db)).id));
  const { id: other } = await startCase(writer, { callId });
  const before = await states();

  await expect(restorePartState(writer, { caseId, stateId: first!.id, rev: 2 })).rejects.toEqual(refusal("case.stale"));
  await expect(restorePartState(stranger, { caseId, stateId: first!.id, rev: 3 })).rejects.toEqual(
    refusal("case.not-found"),
  );
  await expect(restorePartState(writer, { caseId: other, stateId: first!.id, rev: 1 })).rejects.toEqual(
    refusal("case.not-found"),
  );
  await db.transact((tx) => tx.update(cases).set({ state: "submitted" }).where(eq(cases.id, caseId)));
  await expect(restorePartState(writer, { caseId, stateId: first!.id, rev: 3 })).rejects.toEqual(
    refusal("case.wrong-state"),
  );

  expect(await states()).toEqual(before);
});

test("a header is kept whole and put back, authors and all", async () => {
  const { db, writer, caseId } = await aDraft();
  const { rev, content } = await storedHeader(db.read, caseId);
  const author = { name: "演示作者", title: "主任", institution: "", share: "执笔" };
  await saveHeader(writer, { caseId, header: { rev, ...content, title: "第一个题名", authors: [author] } });
  await saveHeader(later(writer, 10), { caseId, header: { rev: rev + 1, ...content, title: "第二个题名" } });
  const { states } = await statesOfCase(writer, { caseId, part: "header", before: null });
  expect(states.map(({ rev: of, by }) => [of, by])).toEqual([
    [3, writer.actor.name],
    [2, writer.actor.name],
  ]);

  await restorePartState(later(writer, 20), { caseId, stateId: states[1]!.id, rev: 3 });

  expect(await storedHeader(db.read, caseId)).toMatchObject({
    rev: 4,
    by: writer.actor.name,
    content: { title: "第一个题名", authors: [author] },
  });
});

test("a figure that was taken off comes back with the text that shows it", async () => {
  const { db, callId, writer } = await anOrganiserDesk();
  const caseId = await written(writer, callId);
  const shown = (await storedSection(db.read, caseId, "practice"))!;
  expect(figuresOf(shown.content)).toHaveLength(1);
  const withoutFigure = saying("没有图了");
  await saveSection(later(writer, 10), { caseId, sectionKey: "practice", rev: shown.rev, document: withoutFigure });
  const [attachment] = await db.read.select().from(attachments).where(eq(attachments.caseId, caseId));
  await removeAttachment(writer, { caseId, attachmentId: attachment!.id });
  const { states } = await statesOfCase(writer, { caseId, part: "practice", before: null });

  await restorePartState(later(writer, 20), { caseId, stateId: states.at(-1)!.id, rev: shown.rev + 1 });

  expect((await storedSection(db.read, caseId, "practice"))?.content).toEqual(shown.content);
  const [back] = await db.read.select().from(attachments).where(eq(attachments.caseId, caseId));
  expect(back?.removedAt).toBeNull();
});

test("what was written before there was a history enters it when the next is saved", async () => {
  const { db, writer, caseId, type, states } = await aDraft();
  await type(writer, "从前写的");
  await db.transact((tx) => tx.delete(casePartStates).where(eq(casePartStates.caseId, caseId)));

  await type(later(writer, 1), "现在写的");

  expect((await states()).map(({ rev, content }) => [rev, content])).toEqual([
    [2, saying("从前写的")],
    [3, saying("现在写的")],
  ]);
});

test("the history lists each part with its states, a hundred at a time, and shows one beside the present text", async () => {
  const { db, writer, caseId, type, states } = await aDraft();
  await type(writer, "起头");
  const [one] = await states();
  const rows = Array.from({ length: 120 }, (_, index) => {
    const state: typeof casePartStates.$inferInsert = { ...one! };
    delete state.id;
    return { ...state, rev: 10 + index };
  });
  await db.transact(async (tx) => {
    await tx.insert(casePartStates).values(rows);
    await tx.update(caseSections).set({ rev: 129 }).where(eq(caseSections.caseId, caseId));
  });

  const listed = await statesOfCase(writer, { caseId, part: null, before: null });
  expect(listed).toMatchObject({ part, olderThan: 30, mayWrite: true });
  expect(listed.states.map(({ rev }) => rev)).toEqual(Array.from({ length: 100 }, (_, index) => 129 - index));
  expect(listed.parts.find(({ key }) => key === part)).toMatchObject({ count: 121, savedAt: one!.savedAt });
  const older = await statesOfCase(writer, { caseId, part, before: 30 });
  expect(older.states.at(-1)?.rev).toBe(2);
  expect(older.olderThan).toBeNull();

  const found = await partState(writer, caseId, one!.id);
  expect(found).toMatchObject({ state: { content: saying("起头") }, present: { rev: 129 }, earlier: null });
});
