import { readFile } from "node:fs/promises";
import { asc, eq } from "drizzle-orm";
import { afterEach, expect } from "vitest";
import { addAttachment } from "#app/domain/cases/commands/add-attachment.server";
import { requestWordImport } from "#app/domain/cases/commands/request-word-import.server";
import { startCase } from "#app/domain/cases/commands/start-case.server";
import type { WordLabels } from "#app/domain/cases/queries/word-file-of-case.server";
import { wordImportOfCase } from "#app/domain/cases/queries/word-import-of-case.server";
import { type WordImportReport } from "#app/domain/cases/word-import";
import type { Context } from "#app/domain/context.server";
import { storeFile } from "#app/domain/files/commands/store-file.server";
import { wordType } from "#app/domain/files/file-types";
import { jobProgress } from "#app/domain/record/queries/job-progress.server";
import { work, type Worker } from "#app/domain/record/work.server";
import { importWord } from "#app/web/jobs/handlers/import-word.server";
import { attachments, cases, caseSections } from "#drizzle/schema/cases";
import { aWordFile, bold, p } from "#tests/domain/documents/read-word/a-word-file";

/** How the labelled lines and the ledger of an exported file are called. */
export const wordLabels: WordLabels = {
  ...{ institution: "申报单位", category: "类别", period: "实施时间", keywords: "关键词", abstract: "摘要" },
  ...{ authors: "作者", separator: "、", demo: "演示数据，非认定结果" },
  evidence: {
    ...{ title: "附：证据账本", note: "本表再导入时不读。", indicator: "指标", definition: "口径" },
    ...{ unit: "单位", baseline: "基期", current: "现期", source: "来源" },
  },
};

let worker: Worker | null = null;
afterEach(async () => {
  await worker?.stop();
  worker = null;
});

/** A draft with a Word file attached as its source. */
export async function aDraftWith(writer: Context, callId: string, bytes: Uint8Array) {
  const { id: caseId } = await startCase(writer, { callId });
  const fileId = await aSource(writer, caseId, bytes);
  return { caseId, fileId };
}

/** A Word file attached to a draft as its source. */
export async function aSource(writer: Context, caseId: string, bytes: Uint8Array) {
  const { id } = await storeFile(writer, { bytes, name: "申报书.docx", type: wordType, caseId });
  await addAttachment(writer, { caseId, fileId: id, kind: "word-source" });
  return id;
}

/** A file with two known sections and, before them and after, what belongs to none. */
export const aFileWithStrays = () =>
  aWordFile({
    body:
      p("题外话一段，不属于任何一节，很长很长的一句话。") +
      bold("一、背景与起因") +
      p("文件里的背景。") +
      bold("二、经验与启示") +
      p("文件里的启示。") +
      bold("三、参考资料") +
      p("某文件。") +
      p("又一文件。"),
  });

/** One of the Word files of the demonstration. */
export const seedFile = (name: string) => readFile(`drizzle/seed/cases/${name}.docx`);

/** Lets the portal's own worker do the import and answers its report. */
export async function imported(writer: Context, jobId: string): Promise<WordImportReport> {
  worker ??= work(
    writer.db,
    { "case.import-word": importWord(writer, () => writer.now) },
    { pollMs: 50, concurrency: 2 },
  );
  await expect.poll(async () => (await jobProgress(writer, jobId))?.state, { timeout: 55_000 }).toBe("done");
  return (await jobProgress(writer, jobId))?.result as WordImportReport;
}

/** All that a draft holds, as rows. */
export const draftOf = async ({ db }: Context, caseId: string) => ({
  row: (await db.read.select().from(cases).where(eq(cases.id, caseId)))[0]!,
  sections: await db.read
    .select()
    .from(caseSections)
    .where(eq(caseSections.caseId, caseId))
    .orderBy(asc(caseSections.sectionKey)),
  files: await db.read.select().from(attachments).where(eq(attachments.caseId, caseId)).orderBy(asc(attachments.id)),
});

/** A file read for a draft and waiting, with what accepting it says by default. */
export async function waiting(writer: Context, caseId: string, fileId: string) {
  const { jobId } = await requestWordImport(writer, { caseId, fileId });
  const read = await imported(writer, jobId);
  if ("refused" in read) throw new Error(`refused: ${read.refused}`);
  const { sections } = await wordImportOfCase(writer, caseId);
  const revs = Object.fromEntries(sections.map(({ key, rev }) => [key, rev]));
  return { read, accepting: { caseId, jobId, takesTitle: false, ways: {}, revs, places: [] } };
}
