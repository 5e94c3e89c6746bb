import { eq, inArray } from "drizzle-orm";
import { expect, test } from "vitest";
import { acceptWordImport } from "#app/domain/cases/commands/accept-word-import.server";
import { discardWordImport } from "#app/domain/cases/commands/discard-word-import.server";
import { requestWordImport } from "#app/domain/cases/commands/request-word-import.server";
import { saveHeader } from "#app/domain/cases/commands/save-header.server";
import { saveSection } from "#app/domain/cases/commands/save-section.server";
import { storedHeader } from "#app/domain/cases/queries/stored-header.server";
import { wordImportOfCase } from "#app/domain/cases/queries/word-import-of-case.server";
import { strayBlocks } from "#app/domain/cases/word-import";
import { countCharacters } from "#app/domain/documents/count-characters";
import type { RichDocument } from "#app/domain/documents/document";
import { figuresOf } from "#app/domain/documents/figures-of";
import { plainText } from "#app/domain/documents/plain-text";
import { files } from "#drizzle/schema/files";
import { institutions } from "#drizzle/schema/people";
import { events } from "#drizzle/schema/record";
import { amendHeader } from "#tests/support/amend-header";
import { anOrganiserDesk } from "#tests/support/organiser-desk";
import { refusal } from "#tests/support/refusal";
import { aCompoundFile, aDocx, noise } from "#tests/support/sample-files";
import { aDraftWith, aFileWithStrays, draftOf, imported, seedFile, waiting } from "./word-desk";

const text = (words: string): RichDocument => ({
  type: "doc",
  content: [{ type: "paragraph", content: [{ type: "text", text: words }] }],
});

test("reading a file changes nothing in the draft; what is typed meanwhile stays, and is asked about", async () => {
  const { callId, writer } = await anOrganiserDesk();
  const { caseId, fileId } = await aDraftWith(writer, callId, await seedFile("huamu"));
  const { accepting } = await waiting(writer, caseId, fileId);
  await saveSection(writer, { caseId, sectionKey: "background", rev: 1, document: text("自己写的") });
  const before = await draftOf(writer, caseId);

  await expect(acceptWordImport(writer, accepting)).rejects.toEqual(refusal("word.would-replace"));
  const ways = { background: "replace" as const };
  await expect(acceptWordImport(writer, { ...accepting, ways })).rejects.toEqual(refusal("word.would-replace"));
  expect(await draftOf(writer, caseId)).toEqual(before);
});

test.each(["dongcheng", "fengchan", "huamu", "loufeng"])(
  "the Word file of %s, once accepted, fills title, all sections and figures, each figure the case's own",
  async (name) => {
    const { callId, writer } = await anOrganiserDesk();
    const { caseId, fileId } = await aDraftWith(writer, callId, await seedFile(name));

    const { accepting } = await waiting(writer, caseId, fileId);
    const decision = await acceptWordImport(writer, accepting);
    const { row, sections, files } = await draftOf(writer, caseId);

    expect(row.title).not.toBe("");
    expect({ ...decision, filled: [...decision.filled].sort() }).toMatchObject({
      ...{ kind: "accepted", titleTaken: true, dropped: 0 },
      filled: sections.map(({ sectionKey }) => sectionKey),
    });
    expect(sections.every(({ document }) => countCharacters(document) > 0)).toBe(true);
    expect(sections.map(({ rev }) => rev)).toEqual(sections.map(() => 2));
    const shown = sections.flatMap(({ document }) => figuresOf(document)).map(({ attrs }) => attrs.fileId);
    const figures = files.filter(({ kind }) => kind === "figure").map((figure) => figure.fileId);
    expect(shown.length).toBeGreaterThan(0);
    expect([...new Set(shown)].sort()).toEqual([...figures].sort());
    await expect(acceptWordImport(writer, accepting)).rejects.toEqual(refusal("word.decided"));
  },
);

test("what a form names is compared with the account and never written over it; a title already written stays unless the file's is chosen", async () => {
  const { db, callId, writer } = await anOrganiserDesk();
  const { caseId, fileId } = await aDraftWith(writer, callId, await seedFile("huamu"));
  await amendHeader(writer, caseId, { title: "自己起的题名" });
  const institution = await db.read.select().from(institutions);

  const first = await waiting(writer, caseId, fileId);
  expect(await acceptWordImport(writer, first.accepting)).toMatchObject({ titleTaken: false });

  expect(first.read.fields.find(({ label }) => label === "申报单位")).toMatchObject({
    account: institution[0]!.name,
    relation: "different",
  });
  expect(await db.read.select().from(institutions)).toEqual(institution);
  expect((await draftOf(writer, caseId)).row.title).toBe("自己起的题名");

  const second = await waiting(writer, caseId, fileId);
  const ways = Object.fromEntries(second.read.sections.map(({ key }) => [key, "skip" as const]));
  await acceptWordImport(writer, { ...second.accepting, ways, takesTitle: true });
  expect((await draftOf(writer, caseId)).row.title).toBe(second.read.title);
});

test("each stray block goes where its author puts it or is left out knowingly; without a place nothing happens", async () => {
  const { callId, writer } = await anOrganiserDesk();
  const { caseId, fileId } = await aDraftWith(writer, callId, aFileWithStrays());
  const { read, accepting } = await waiting(writer, caseId, fileId);
  expect(strayBlocks(read.unassigned).length).toBe(4);
  const before = await draftOf(writer, caseId);

  for (const places of [[], ["background", "drop", "above"], ["background", "no-such-section", "drop", "drop"]]) {
    await expect(acceptWordImport(writer, { ...accepting, places })).rejects.toEqual(refusal("word.unplaced"));
  }
  expect(await draftOf(writer, caseId)).toEqual(before);

  const decision = await acceptWordImport(writer, {
    ...accepting,
    places: ["background", "drop", "practice", "above"],
  });
  const { sections } = await draftOf(writer, caseId);
  const plain = Object.fromEntries(sections.map(({ sectionKey, document }) => [sectionKey, plainText(document)]));
  expect(decision).toMatchObject({ filled: ["background", "practice", "lessons"], dropped: 1 });
  expect(plain).toEqual({
    background: "文件里的背景。\n题外话一段，不属于任何一节，很长很长的一句话。",
    practice: "某文件。\n又一文件。",
    results: "",
    lessons: "文件里的启示。",
  });
});

test("a section with text is replaced, followed by the file's, or left, as its author says", async () => {
  const { callId, writer } = await anOrganiserDesk();
  const { caseId, fileId } = await aDraftWith(writer, callId, aFileWithStrays());
  for (const sectionKey of ["background", "practice", "lessons"]) {
    await saveSection(writer, { caseId, sectionKey, rev: 1, document: text("自己写的。") });
  }
  const { accepting } = await waiting(writer, caseId, fileId);
  const ways = { background: "append", lessons: "skip" } as const;
  await acceptWordImport(writer, { ...accepting, ways, places: ["practice", "drop", "above", "above"] });

  const plainOf = async () =>
    (await draftOf(writer, caseId)).sections.map(({ sectionKey, document }) => [sectionKey, plainText(document)]);
  expect(await plainOf()).toEqual([
    ["background", "自己写的。\n文件里的背景。"],
    ["lessons", "自己写的。"],
    ["practice", "自己写的。\n题外话一段，不属于任何一节，很长很长的一句话。"],
    ["results", ""],
  ]);

  const again = await waiting(writer, caseId, fileId);
  const replacing = { background: "replace", lessons: "replace" } as const;
  await acceptWordImport(writer, { ...again.accepting, ways: replacing, places: ["drop", "drop", "drop", "drop"] });
  expect((await plainOf()).slice(0, 2)).toEqual([
    ["background", "文件里的背景。"],
    ["lessons", "文件里的启示。"],
  ]);
});

test("a picture the case holds already stays the one it is, and one cleared away is asked for again", async () => {
  const { db, callId, writer } = await anOrganiserDesk();
  const { caseId, fileId } = await aDraftWith(writer, callId, await seedFile("huamu"));
  await acceptWordImport(writer, (await waiting(writer, caseId, fileId)).accepting);
  const before = (await draftOf(writer, caseId)).files;

  const { read, accepting } = await waiting(writer, caseId, fileId);
  const ways = Object.fromEntries(read.sections.map(({ key }) => [key, "replace" as const]));
  await acceptWordImport(writer, { ...accepting, ways });
  expect((await draftOf(writer, caseId)).files).toEqual(before);

  const third = await waiting(writer, caseId, fileId);
  await db.transact((tx) => tx.delete(files).where(inArray(files.id, third.read.figures)));
  await expect(acceptWordImport(writer, { ...third.accepting, ways })).rejects.toEqual(refusal("word.expired"));
});

test("a file let go leaves the draft alone, and an older reading cannot be accepted any more", async () => {
  const { callId, writer } = await anOrganiserDesk();
  const { caseId, fileId } = await aDraftWith(writer, callId, await seedFile("huamu"));
  const first = await waiting(writer, caseId, fileId);
  const before = await draftOf(writer, caseId);
  const second = await waiting(writer, caseId, fileId);

  await expect(acceptWordImport(writer, first.accepting)).rejects.toEqual(refusal("word.decided"));
  await discardWordImport(writer, { caseId, jobId: second.accepting.jobId });

  await expect(acceptWordImport(writer, second.accepting)).rejects.toEqual(refusal("word.decided"));
  expect(await draftOf(writer, caseId)).toEqual(before);
  const { latest } = await wordImportOfCase(writer, caseId);
  expect(latest?.result).toMatchObject({ decision: { kind: "discarded" } });
});

test("an editor open since before the import is told of it when it saves", async () => {
  const { callId, writer } = await anOrganiserDesk();
  const { caseId, fileId } = await aDraftWith(writer, callId, await seedFile("huamu"));
  const open = await storedHeader(writer.db.read, caseId);
  await acceptWordImport(writer, (await waiting(writer, caseId, fileId)).accepting);

  await expect(saveHeader(writer, { caseId, header: { rev: open.rev, ...open.content } })).rejects.toEqual(
    refusal("case.stale"),
  );
});

test.each([
  { what: "no Word file at all", bytes: () => noise(4000), code: "word.not-word" },
  { what: "a Word file of the old kind", bytes: () => aCompoundFile(), code: "word.old-doc" },
  { what: "a file behind a password", bytes: () => aCompoundFile("EncryptedPackage"), code: "word.encrypted" },
  { what: "a file with macros", bytes: () => aDocx({ "word/vbaProject.bin": "macro" }), code: "word.macros" },
  { what: "a package cut off", bytes: async () => (await seedFile("huamu")).subarray(0, 60_000), code: "word.damaged" },
])("$what ends the import with its reason and leaves the draft as it was", async ({ bytes, code }) => {
  const { callId, writer } = await anOrganiserDesk();
  const { caseId, fileId } = await aDraftWith(writer, callId, await bytes());
  const before = await draftOf(writer, caseId);

  const { jobId } = await requestWordImport(writer, { caseId, fileId });

  expect(await imported(writer, jobId)).toEqual({ refused: code });
  expect(await draftOf(writer, caseId)).toEqual(before);
  expect((await wordImportOfCase(writer, caseId)).latest).toMatchObject({ state: "done", result: { refused: code } });
});

test("only a file attached to the case as its source is read, and one at a time", async () => {
  const { callId, writer } = await anOrganiserDesk();
  const { caseId, fileId } = await aDraftWith(writer, callId, aDocx());
  const { fileId: elsewhere } = await aDraftWith(writer, callId, aDocx());

  await expect(requestWordImport(writer, { caseId, fileId: elsewhere })).rejects.toEqual(
    refusal("attachment.not-found"),
  );
  const { jobId } = await requestWordImport(writer, { caseId, fileId });
  await expect(requestWordImport(writer, { caseId, fileId })).rejects.toEqual(refusal("word.busy"));

  const asked = await writer.db.read.select().from(events).where(eq(events.name, "case.import-requested"));
  expect(asked.map(({ subjectId, facts }) => ({ subjectId, facts }))).toEqual([
    { subjectId: caseId, facts: { fileId, jobId } },
  ]);
});
