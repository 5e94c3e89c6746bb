import { expect, test } from "vitest";
import { eq } from "drizzle-orm";
import { acceptWordImport } from "#app/domain/cases/commands/accept-word-import.server";
import { wordFileOfCase } from "#app/domain/cases/queries/word-file-of-case.server";
import { startCase } from "#app/domain/cases/commands/start-case.server";
import { figuresOf } from "#app/domain/documents/figures-of";
import type { RichDocument } from "#app/domain/documents/document";
import { readWord } from "#app/domain/documents/read-word/read-word.server";
import { usualSections } from "#app/domain/documents/read-word/usual-sections";
import { storeFile } from "#app/domain/files/commands/store-file.server";
import { caseSections } from "#drizzle/schema/cases";
import { amendHeader } from "#tests/support/amend-header";
import { anOrganiserDesk } from "#tests/support/organiser-desk";
import { refusal } from "#tests/support/refusal";
import { aPng } from "#tests/support/sample-files";
import { aDraftWith, draftOf, seedFile, waiting, wordLabels } from "./word-desk";

const read = (bytes: Uint8Array) => readWord(bytes, { sections: usualSections });

test("a case leaves as a Word file with its header, and another draft filled from it is the same text with the same pictures", async () => {
  const { callId, writer } = await anOrganiserDesk();
  const { caseId, fileId } = await aDraftWith(writer, callId, await seedFile("huamu"));
  await acceptWordImport(writer, (await waiting(writer, caseId, fileId)).accepting);
  const authors = [{ name: "甲某", title: "主任医师", institution: "", share: "组织" }];
  await amendHeader(writer, caseId, { abstract: "摘要：一句。", keywords: ["慢病", "随访"], authors });

  const { title, bytes } = await wordFileOfCase(writer, caseId, wordLabels);
  expect((await read(bytes)).fields.filter(({ label }) => ["作者", "关键词", "摘要"].includes(label))).toEqual([
    { label: "作者", text: "甲某（主任医师，组织）" },
    { label: "关键词", text: "慢病、随访" },
    { label: "摘要", text: "摘要：一句。" },
  ]);

  const other = await aDraftWith(writer, callId, bytes);
  const { read: again, accepting } = await waiting(writer, other.caseId, other.fileId);
  expect(again).toMatchObject({ title, lost: [], unassigned: { content: [{ type: "paragraph" }] } });
  await acceptWordImport(writer, accepting);

  const [first, second] = [await draftOf(writer, caseId), await draftOf(writer, other.caseId)];
  const withoutFiles = (sections: { document: RichDocument }[]) =>
    JSON.parse(JSON.stringify(sections.map(({ document }) => document)), (key, value: unknown) =>
      key === "fileId" ? "file" : value,
    ) as unknown;
  expect(second.row.title).toBe(first.row.title);
  expect(withoutFiles(second.sections)).toEqual(withoutFiles(first.sections));
});

test("a picture that is not the case's own never leaves with it, and another institution gets no file at all", async () => {
  const { db, callId, writer, as } = await anOrganiserDesk();
  const { id: caseId } = await startCase(writer, { callId });
  const { id: foreign } = await storeFile(writer, {
    ...{ bytes: await aPng(), name: "别人的.png", type: "image/png", caseId: "another-case" },
  });
  const figure = { type: "figure" as const, attrs: { fileId: foreign, alt: "", width: 300, height: 200 } };
  const document: RichDocument = {
    type: "doc",
    content: [{ ...figure, content: [{ type: "text", text: "图1" }] }],
  };
  // no screen can write this; a file must not get out even if one could
  await db.transact((tx) => tx.update(caseSections).set({ document }).where(eq(caseSections.caseId, caseId)));

  const { bytes } = await wordFileOfCase(writer, caseId, wordLabels);
  const word = await read(bytes);

  expect(word.figures).toEqual([]);
  expect(word.sections.flatMap(({ document: text }) => figuresOf(text))).toEqual([]);
  expect(JSON.stringify(word.sections[0]?.document)).toContain("图1");
  await expect(wordFileOfCase(await as("officer"), caseId, wordLabels)).rejects.toEqual(refusal("case.not-found"));
});
