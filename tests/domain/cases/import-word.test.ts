import { readFile } from "node:fs/promises";
import { asc, eq } from "drizzle-orm";
import { afterEach, expect, test } from "vitest";
import { addAttachment } from "#app/domain/cases/commands/add-attachment.server";
import { requestWordImport } from "#app/domain/cases/commands/request-word-import.server";
import { saveHeader } from "#app/domain/cases/commands/save-header.server";
import { saveSection } from "#app/domain/cases/commands/save-section.server";
import { startCase } from "#app/domain/cases/commands/start-case.server";
import { storedHeader } from "#app/domain/cases/queries/stored-header.server";
import { wordImportOfCase } from "#app/domain/cases/queries/word-import-of-case.server";
import type { WordImportReport } from "#app/domain/cases/word-import";
import type { Context } from "#app/domain/context.server";
import { countCharacters } from "#app/domain/documents/count-characters";
import { figuresOf } from "#app/domain/documents/figures-of";
import { storeFile } from "#app/domain/files/commands/store-file.server";
import { wordType } from "#app/domain/files/file-types";
import { jobProgress } from "#app/domain/record/queries/job-progress.server";
import { work, type Worker } from "#app/domain/record/work.server";
import { importWord } from "#app/web/jobs/handlers/import-word.server";
import { attachments, cases, caseSections } from "#drizzle/schema/cases";
import { institutions } from "#drizzle/schema/people";
import { events } from "#drizzle/schema/record";
import { amendHeader } from "#tests/support/amend-header";
import { anOrganiserDesk } from "#tests/support/organiser-desk";
import { refusal } from "#tests/support/refusal";
import { aCompoundFile, aDocx, noise } from "#tests/support/sample-files";

let worker: Worker | null = null;
afterEach(async () => {
  await worker?.stop();
  worker = null;
});

/** A draft with a Word file attached as its source. */
async function aDraftWith(writer: Context, callId: string, bytes: Uint8Array, name = "申报书.docx") {
  const { id: caseId } = await startCase(writer, { callId });
  const fileId = await aSource(writer, caseId, bytes, name);
  return { caseId, fileId };
}

async function aSource(writer: Context, caseId: string, bytes: Uint8Array, name: string) {
  const { id } = await storeFile(writer, { bytes, name, type: wordType, caseId });
  await addAttachment(writer, { caseId, fileId: id, kind: "word-source" });
  return id;
}

const seedFile = (name: string) => readFile(`drizzle/seed/cases/${name}.docx`);

/** Lets the portal's own worker do the import and answers its report. */
async function imported(writer: Context, jobId: string): Promise<WordImportReport> {
  worker ??= work(
    writer.db,
    { "case.import-word": importWord(writer, () => writer.now) },
    { pollMs: 50, concurrency: 2 },
  );
  await expect.poll(async () => (await jobProgress(writer, jobId))?.state, { timeout: 55_000 }).toBe("done");
  return (await jobProgress(writer, jobId))?.result as WordImportReport;
}

const draftOf = async ({ db }: Context, caseId: string) => ({
  row: (await db.read.select().from(cases).where(eq(cases.id, caseId)))[0]!,
  sections: await db.read
    .select()
    .from(caseSections)
    .where(eq(caseSections.caseId, caseId))
    .orderBy(asc(caseSections.sectionKey)),
  files: await db.read.select().from(attachments).where(eq(attachments.caseId, caseId)).orderBy(asc(attachments.id)),
});

test("what is typed while the file is read is never written over", async () => {
  const { callId, writer } = await anOrganiserDesk();
  const { caseId, fileId } = await aDraftWith(writer, callId, await seedFile("huamu"));
  const { jobId } = await requestWordImport(writer, { caseId, fileId });
  const typed = {
    type: "doc" as const,
    content: [{ type: "paragraph" as const, content: [{ type: "text" as const, text: "自己写的" }] }],
  };
  await saveSection(writer, { caseId, sectionKey: "background", rev: 1, document: typed });
  const before = await draftOf(writer, caseId);

  expect(await imported(writer, jobId)).toEqual({ refused: "word.would-replace" });
  expect(await draftOf(writer, caseId)).toEqual(before);
});

test.each(["dongcheng", "fengchan", "huamu", "loufeng"])(
  "the Word file of %s fills title, all sections and figures, each figure the case's own",
  async (name) => {
    const { callId, writer } = await anOrganiserDesk();
    const { caseId, fileId } = await aDraftWith(writer, callId, await seedFile(name));

    const { jobId } = await requestWordImport(writer, { caseId, fileId });
    const report = await imported(writer, jobId);
    const { row, sections, files } = await draftOf(writer, caseId);

    expect(report).toMatchObject({ title: row.title, titleTaken: true });
    expect(row.title).not.toBe("");
    expect("filled" in report && [...report.filled].sort()).toEqual(sections.map(({ sectionKey }) => sectionKey));
    expect(sections.every(({ document }) => countCharacters(document) > 0)).toBe(true);
    expect(sections.map(({ rev }) => rev)).toEqual(sections.map(() => 2));
    const shown = sections.flatMap(({ document }) => figuresOf(document)).map(({ attrs }) => attrs.fileId);
    const figures = files.filter(({ kind }) => kind === "figure").map((figure) => figure.fileId);
    expect(shown.length).toBeGreaterThan(0);
    expect([...new Set(shown)].sort()).toEqual([...figures].sort());
  },
);

test("what a form names is compared with the account and never written over it; a title already written stays", async () => {
  const { db, callId, writer } = await anOrganiserDesk();
  const { caseId, fileId } = await aDraftWith(writer, callId, await seedFile("huamu"));
  await amendHeader(writer, caseId, { title: "自己起的题名" });
  const institution = await db.read.select().from(institutions);

  const { jobId } = await requestWordImport(writer, { caseId, fileId });
  const report = await imported(writer, jobId);

  expect(report).toMatchObject({ titleTaken: false });
  expect("fields" in report && report.fields.find(({ label }) => label === "申报单位")).toMatchObject({
    account: institution[0]!.name,
    same: false,
  });
  expect(await db.read.select().from(institutions)).toEqual(institution);
  expect((await draftOf(writer, caseId)).row.title).toBe("自己起的题名");
});

test("a draft with text is asked before a file replaces it, and an editor open since then is told so", async () => {
  const { callId, writer } = await anOrganiserDesk();
  const { caseId, fileId } = await aDraftWith(writer, callId, await seedFile("huamu"));
  await imported(writer, (await requestWordImport(writer, { caseId, fileId })).jobId);
  const open = await storedHeader(writer.db.read, caseId);
  const before = await draftOf(writer, caseId);
  const other = await aSource(writer, caseId, await seedFile("loufeng"), "另一份.docx");

  await expect(requestWordImport(writer, { caseId, fileId: other })).rejects.toEqual(refusal("word.would-replace"));
  expect((await draftOf(writer, caseId)).sections).toEqual(before.sections);

  const { jobId } = await requestWordImport(writer, { caseId, fileId: other, replaces: true });
  await imported(writer, jobId);

  expect((await draftOf(writer, caseId)).sections.map(({ rev }) => rev)).toEqual([3, 3, 3, 3]);
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
  await requestWordImport(writer, { caseId, fileId });
  await expect(requestWordImport(writer, { caseId, fileId })).rejects.toEqual(refusal("word.busy"));

  const asked = await writer.db.read.select().from(events).where(eq(events.name, "case.import-requested"));
  expect(asked.map(({ subjectId, facts }) => ({ subjectId, facts }))).toEqual([
    { subjectId: caseId, facts: { fileId } },
  ]);
});
