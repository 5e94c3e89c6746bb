import { expect, test } from "vitest";
import { acceptWordImport } from "#app/domain/cases/commands/accept-word-import.server";
import { addAttachment } from "#app/domain/cases/commands/add-attachment.server";
import { saveIndicator } from "#app/domain/cases/commands/save-indicator.server";
import { saveSection } from "#app/domain/cases/commands/save-section.server";
import { indicatorsOfCase } from "#app/domain/cases/queries/indicators-of-case.server";
import { storedSection } from "#app/domain/cases/queries/stored-section.server";
import { wordFileOfCase } from "#app/domain/cases/queries/word-file-of-case.server";
import type { Context } from "#app/domain/context.server";
import { claimsOf } from "#app/domain/documents/claims-of";
import type { RichDocument } from "#app/domain/documents/document";
import { storeFile } from "#app/domain/files/commands/store-file.server";
import { wordType } from "#app/domain/files/file-types";
import { anOrganiserDesk } from "#tests/support/organiser-desk";
import { written } from "#tests/support/story";
import { aDraftWith, waiting, wordLabels } from "./word-desk";

const practiceOf = async ({ db }: Context, caseId: string) => (await storedSection(db.read, caseId, "practice"))!;

test("a Word file takes its ties to the ledger out and back into the same case, and into no other", async () => {
  const { callId, writer } = await anOrganiserDesk();
  const caseId = await written(writer, callId);
  const id = crypto.randomUUID();
  const values = { name: "门诊预约率", definition: "", unit: "%", baseline: "60", value: "92.5", source: "" };
  const indicator = { id, rev: 0, ...values, baselinePeriod: "", period: "", sourceFileId: null };
  await saveIndicator(writer, { caseId, indicator });
  const { content, rev } = await practiceOf(writer, caseId);
  const claim = {
    type: "text" as const,
    text: "92.5%",
    marks: [{ type: "claim" as const, attrs: { indicatorId: id } }],
  };
  const document: RichDocument = { ...content, content: [...content.content, { type: "paragraph", content: [claim] }] };
  await saveSection(writer, { caseId, sectionKey: "practice", rev, document });
  const { bytes } = await wordFileOfCase(writer, caseId, wordLabels);

  const file = await storeFile(writer, { bytes, name: "导出.docx", type: wordType, caseId });
  await addAttachment(writer, { caseId, fileId: file.id, kind: "word-source" });
  const { read, accepting } = await waiting(writer, caseId, file.id);
  expect(read.lost).toEqual([{ kind: "evidence-ledger", where: "", count: 1 }]);
  const ways = Object.fromEntries(Object.keys(accepting.revs).map((key) => [key, "replace" as const]));
  await acceptWordImport(writer, { ...accepting, ways });
  expect((await practiceOf(writer, caseId)).content).toEqual(document);
  expect(await indicatorsOfCase(writer.db.read, caseId)).toEqual([{ ...indicator, rev: 1 }]);

  const other = await aDraftWith(writer, callId, bytes);
  await acceptWordImport(writer, (await waiting(writer, other.caseId, other.fileId)).accepting);
  const copied = (await practiceOf(writer, other.caseId)).content;
  expect(claimsOf(copied)).toEqual([]);
  expect(JSON.stringify(copied)).toContain("92.5%");
});
