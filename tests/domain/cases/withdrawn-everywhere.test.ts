import { and, eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { addAttachment } from "#app/domain/cases/commands/add-attachment.server";
import { removeAttachment } from "#app/domain/cases/commands/remove-attachment.server";
import { restorePartState } from "#app/domain/cases/commands/restore-part-state.server";
import { saveBlindCopy } from "#app/domain/cases/commands/save-blind-copy.server";
import { saveSection } from "#app/domain/cases/commands/save-section.server";
import { withdrawConsent } from "#app/domain/cases/commands/withdraw-consent.server";
import { blindCopyForOfficer } from "#app/domain/cases/queries/blind-copy-for-officer.server";
import { caseForOfficer } from "#app/domain/cases/queries/case-for-officer.server";
import { caseToWrite } from "#app/domain/cases/queries/case-to-write.server";
import { rightsOfOwnCase } from "#app/domain/cases/queries/rights-of-case.server";
import { storedSection } from "#app/domain/cases/queries/stored-section.server";
import { textOfCase } from "#app/domain/cases/queries/text-of-case.server";
import { wordFileOfCase } from "#app/domain/cases/queries/word-file-of-case.server";
import { withdrawnNote } from "#app/domain/cases/rights/without-withdrawn";
import type { RichDocument } from "#app/domain/documents/document";
import { figuresOf } from "#app/domain/documents/figures-of";
import { readWord } from "#app/domain/documents/read-word/read-word.server";
import { usualSections } from "#app/domain/documents/read-word/usual-sections";
import { attachments, blindCopies, casePartStates, cases, caseVersions } from "#drizzle/schema/cases";
import { anOrganiserDesk, type OrganiserDesk } from "#tests/support/organiser-desk";
import { admitted, handedIn } from "#tests/support/story";
import { wordLabels } from "./word-desk";

let desk: OrganiserDesk;
let caseId: string;
let fileId: string;
beforeEach(async () => {
  desk = await anOrganiserDesk();
  caseId = await handedIn(desk.writer, desk.callId);
  fileId = (await rightsOfOwnCase(desk.writer, caseId)).items[0]!.fileId;
});

const note = withdrawnNote["zh-CN"];
const withdraw = () => withdrawConsent(desk.writer, { caseId, fileId, reason: "本人要求" });
const figuresIn = (sections: readonly { document: RichDocument }[]) =>
  sections.flatMap(({ document }) => figuresOf(document)).length;
/** How many pictures are shown, and whether the note stands there. */
const seen = (sections: readonly { document: RichDocument }[]) => [
  figuresIn(sections),
  JSON.stringify(sections).includes(note),
];

/** The same draft again, as the officer sends it back. */
const returned = () =>
  desk.db.transact((tx) => tx.update(cases).set({ state: "returned" }).where(eq(cases.id, caseId)));

test("the officer no longer sees it in the blind copy, neither to read nor to correct; what is corrected leaves it out for good", async () => {
  const officer = await desk.as("officer");
  await admitted(officer, caseId);
  const read = async () => (await blindCopyForOfficer(officer, caseId)).copy!;
  const before = seen((await read()).content.sections);

  await withdraw();
  const { rev, content } = await read();
  await saveBlindCopy(officer, { caseId, text: { rev, sections: content.sections } });
  const [copy] = await desk.db.read.select().from(blindCopies).where(eq(blindCopies.caseId, caseId));

  expect([before, seen(content.sections), seen(copy!.content.sections)]).toEqual([
    [1, false],
    [0, true],
    [0, true],
  ]);
});

test("the formality desk has the note in the version's text; the version itself is as it was handed in", async () => {
  const officer = await desk.as("officer");
  const shown = async () => seen((await caseForOfficer(officer, caseId)).content.sections);
  const before = [await shown(), await desk.db.read.select().from(caseVersions)];

  await withdraw();

  expect([before[0], await shown(), (await caseForOfficer(officer, caseId)).figures]).toEqual([
    [1, false],
    [0, true],
    [],
  ]);
  expect(await desk.db.read.select().from(caseVersions)).toEqual(before[1]);
});

test("the institution's preview has the note, of the draft and of the version handed in; its editor still has the picture, marked", async () => {
  const shown = async (position: number | null) =>
    seen((await textOfCase(desk.writer, caseId, position)).content.sections);
  const before = [await shown(null), await shown(1)];

  await withdraw();

  const { sections, material } = await caseToWrite(desk.writer, caseId);
  expect([before, await shown(null), await shown(1), figuresIn(sections)]).toEqual([
    [
      [1, false],
      [1, false],
    ],
    [0, true],
    [0, true],
    1,
  ]);
  expect([material[0]!.fileId, material[0]!.rights?.withdrawnAt !== null]).toEqual([fileId, true]);
  expect((await textOfCase(desk.writer, caseId, 1)).withdrawn).toContain(fileId);
});

test("the Word file has the note in its place, and the picture's bytes do not leave with it", async () => {
  const read = async () => {
    const { bytes } = await wordFileOfCase(desk.writer, caseId, wordLabels);
    const { sections, figures } = await readWord(bytes, { sections: usualSections });
    return [...seen(sections), figures.length];
  };
  const before = await read();

  await withdraw();

  expect([before, await read()]).toEqual([
    [1, false, 1],
    [0, true, 0],
  ]);
});

test("an earlier text that is put back brings no withdrawn picture back that was taken off", async () => {
  await returned();
  const { writer, db } = desk;
  const sections = (await caseToWrite(writer, caseId)).sections;
  const { key, rev, document } = sections.find((one) => figuresOf(one.document).length > 0)!;
  const empty: RichDocument = { type: "doc", content: [{ type: "paragraph" }] };
  const { rev: next } = await saveSection(writer, { caseId, sectionKey: key, rev, document: empty });
  const [state] = await db.read
    .select()
    .from(casePartStates)
    .where(and(eq(casePartStates.caseId, caseId), eq(casePartStates.part, key), eq(casePartStates.rev, rev)));
  const ofFigure = and(eq(attachments.caseId, caseId), eq(attachments.fileId, fileId));
  const [attached] = await db.read.select().from(attachments).where(ofFigure);
  await removeAttachment(writer, { caseId, attachmentId: attached!.id });
  await withdraw();

  await restorePartState(writer, { caseId, stateId: state!.id, rev: next });

  const [after] = await db.read.select().from(attachments).where(ofFigure);
  const stored = (await storedSection(db.read, caseId, key))!;
  expect(figuresOf(document)).toHaveLength(1);
  expect([seen([{ document: stored.content }]), after!.removedAt !== null]).toEqual([[0, true], true]);
  expect((await rightsOfOwnCase(writer, caseId)).items).toEqual([]);
});

test("a withdrawn picture whose file is attached again stays withdrawn", async () => {
  await returned();
  await withdraw();
  const [attached] = await desk.db.read.select().from(attachments).where(eq(attachments.fileId, fileId));
  await removeAttachment(desk.writer, { caseId, attachmentId: attached!.id });
  await addAttachment(desk.writer, { caseId, fileId, kind: "figure" });

  expect((await rightsOfOwnCase(desk.writer, caseId)).items[0]?.rights?.withdrawnAt).toEqual(desk.writer.now);
  expect(seen((await textOfCase(desk.writer, caseId, null)).content.sections)).toEqual([0, true]);
});
