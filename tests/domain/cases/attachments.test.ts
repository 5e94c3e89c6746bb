import { asc, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { defaultSettings } from "#app/domain/calls/defaults/default-settings.server";
import { addAttachment } from "#app/domain/cases/commands/add-attachment.server";
import { removeAttachment } from "#app/domain/cases/commands/remove-attachment.server";
import { returnCase } from "#app/domain/cases/commands/return-case.server";
import { startCase } from "#app/domain/cases/commands/start-case.server";
import { startCheck } from "#app/domain/cases/commands/start-check.server";
import { submitCase } from "#app/domain/cases/commands/submit-case.server";
import type { Context } from "#app/domain/context.server";
import { storeFile } from "#app/domain/files/commands/store-file.server";
import { attachments, caseVersions } from "#drizzle/schema/cases";
import { aCall } from "#tests/support/factories/call";
import { aCase } from "#tests/support/factories/case";
import { later } from "#tests/support/factories/context";
import { aMember } from "#tests/support/factories/member";
import { anOrganiserDesk } from "#tests/support/organiser-desk";
import { refusal } from "#tests/support/refusal";
import { aPdf, aPng } from "#tests/support/sample-files";
import { written } from "#tests/support/story";

const aFile = (writer: Context, caseId: string) =>
  storeFile(writer, { bytes: aPdf(), name: "批复.pdf", type: "application/pdf", caseId });
const held = ({ db }: Context, caseId: string) =>
  db.read.select().from(attachments).where(eq(attachments.caseId, caseId)).orderBy(asc(attachments.id));

test("a file is attached once, however often the click arrives, and comes back after it was taken off", async () => {
  const { callId, writer } = await anOrganiserDesk();
  const { id: caseId } = await startCase(writer, { callId });
  const { id: fileId } = await aFile(writer, caseId);

  const first = await addAttachment(writer, { caseId, fileId, kind: "document" });
  expect(await addAttachment(writer, { caseId, fileId, kind: "document" })).toEqual(first);
  const removed = await removeAttachment(writer, { caseId, attachmentId: first.id });
  expect(removed.removedAt).toEqual(writer.now);
  await addAttachment(writer, { caseId, fileId, kind: "document" });

  expect(await held(writer, caseId)).toEqual([first]);
});

test("nobody attaches a file that somebody else uploaded, and nothing changes", async () => {
  const { db, callId, institutionId, writer, actingAs } = await anOrganiserDesk();
  const { id: caseId } = await startCase(writer, { callId });
  const { id: fileId } = await aFile(writer, caseId);
  const colleague = await actingAs(await aMember(db, institutionId));

  await expect(addAttachment(colleague, { caseId, fileId, kind: "document" })).rejects.toEqual(
    refusal("attachment.not-found"),
  );
  expect(await held(writer, caseId)).toEqual([]);
});

test("a submitted case takes no file and gives none away", async () => {
  const { callId, writer } = await anOrganiserDesk();
  const caseId = await written(writer, callId);
  const { id: fileId } = await aFile(writer, caseId);
  const { id: attachmentId } = await addAttachment(writer, { caseId, fileId, kind: "document" });
  const { id: another } = await aFile(writer, caseId);
  await submitCase(writer, { caseId });
  const before = await held(writer, caseId);

  await expect(addAttachment(writer, { caseId, fileId: another, kind: "document" })).rejects.toEqual(
    refusal("case.wrong-state"),
  );
  await expect(removeAttachment(writer, { caseId, attachmentId })).rejects.toEqual(refusal("case.wrong-state"));
  expect(await held(writer, caseId)).toEqual(before);
});

test("a file taken off a returned case is in the version handed in before and not in the one after", async () => {
  const { db, callId, writer, as } = await anOrganiserDesk();
  const caseId = await written(writer, callId);
  const { id: fileId } = await aFile(writer, caseId);
  const { id: attachmentId } = await addAttachment(writer, { caseId, fileId, kind: "document" });
  await submitCase(writer, { caseId });
  const officer = await as("officer");
  await startCheck(officer, { caseId });
  await returnCase(officer, { caseId, reasons: ["other"], note: "", dueAt: later(writer.now, 600) });

  await removeAttachment(writer, { caseId, attachmentId });
  await submitCase(writer, { caseId });
  const versions = await db.read.select().from(caseVersions).orderBy(asc(caseVersions.position));
  const named = versions.map(({ content }) => content.attachments.some((file) => file.fileId === fileId));

  expect(named).toEqual([true, false]);
});

test("a picture smaller than the call asks is not attached, whatever its browser said, and the refusal says both sizes", async () => {
  const { db, as, writer, institutionId } = await anOrganiserDesk();
  const { organiser } = (await as("manager")).actor;
  const images = { min: 0, max: 6, minBytes: 0, minLong: 400, minShort: 300 };
  const settings = { ...defaultSettings, limits: { ...defaultSettings.limits, images } };
  const { call } = await aCall(db, { organiserId: organiser?.id, settings });
  const { id: caseId } = await aCase(db, { callId: call.id, institutionId });
  const picture = async (width: number, height: number) => {
    const bytes = await aPng(width, height);
    return (await storeFile(writer, { bytes, name: "a.png", type: "image/png", caseId, width, height })).id;
  };

  await expect(
    addAttachment(writer, { caseId, fileId: await picture(300, 200), kind: "figure" }),
  ).rejects.toMatchObject({
    code: "attachment.picture-too-few-pixels",
    facts: { long: 400, short: 300, width: 300, height: 200 },
  });
  expect(await held(writer, caseId)).toEqual([]);
  await addAttachment(writer, { caseId, fileId: await picture(300, 400), kind: "figure" });
  expect(await held(writer, caseId)).toHaveLength(1);
});
