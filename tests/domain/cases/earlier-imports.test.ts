import { expect, test } from "vitest";
import { acceptWordImport } from "#app/domain/cases/commands/accept-word-import.server";
import { discardWordImport } from "#app/domain/cases/commands/discard-word-import.server";
import { requestWordImport } from "#app/domain/cases/commands/request-word-import.server";
import { wordImportInBrief } from "#app/domain/cases/queries/word-import-in-brief.server";
import { wordImportOfCase } from "#app/domain/cases/queries/word-import-of-case.server";
import { anOrganiserDesk } from "#tests/support/organiser-desk";
import { noise } from "#tests/support/sample-files";
import { aDraftWith, aFileWithStrays, aSource, imported, waiting } from "./word-desk";

test("who writes meanwhile is told in brief: that a file is read, that it waits, and nothing more once it is decided upon", async () => {
  const { callId, writer } = await anOrganiserDesk();
  const { caseId, fileId } = await aDraftWith(writer, callId, aFileWithStrays());
  const brief = () => wordImportInBrief(writer.db.read, caseId);
  expect(await brief()).toBeNull();

  const { jobId } = await requestWordImport(writer, { caseId, fileId });
  expect(await brief()).toEqual({ jobId, fileName: "申报书.docx", state: "reading", permille: 0 });
  await imported(writer, jobId);
  expect(await brief()).toEqual({ jobId, fileName: "申报书.docx", state: "waiting", permille: 1000 });
  await discardWordImport(writer, { caseId, jobId });
  expect(await brief()).toBeNull();

  const { accepting } = await waiting(writer, caseId, fileId);
  expect(await brief()).toMatchObject({ state: "waiting" });
  await acceptWordImport(writer, { ...accepting, places: ["practice", "drop", "drop", "drop"] });
  expect(await brief()).toBeNull();
});

test("a file whose contents were taken before is said to be, under whatever name it comes", async () => {
  const { callId, writer } = await anOrganiserDesk();
  const bytes = aFileWithStrays();
  const { caseId, fileId: first } = await aDraftWith(writer, callId, bytes);
  const fates = async () => (await wordImportOfCase(writer, caseId)).sources.map(({ fate }) => fate);
  expect(await fates()).toEqual([null]);
  const { accepting } = await waiting(writer, caseId, first);
  await acceptWordImport(writer, { ...accepting, places: ["practice", "drop", "drop", "drop"] });

  const again = await aSource(writer, caseId, bytes);
  const other = await aSource(writer, caseId, noise(4000));
  const accepted = { kind: "accepted", at: writer.now, fileId: first, fileName: "申报书.docx" };
  expect(await fates()).toEqual([null, accepted, accepted]);

  await discardWordImport(writer, { caseId, jobId: (await waiting(writer, caseId, again)).accepting.jobId });
  const { jobId } = await requestWordImport(writer, { caseId, fileId: other });
  await imported(writer, jobId);
  expect(await fates()).toEqual([expect.objectContaining({ kind: "refused", fileId: other }), accepted, accepted]);
  expect(await wordImportInBrief(writer.db.read, caseId)).toMatchObject({ jobId, state: "failed" });
});
