import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { cloneCall } from "#app/domain/calls/commands/clone-call.server";
import { callForPublic } from "#app/domain/calls/queries/call-for-public.server";
import { addAttachment } from "#app/domain/cases/commands/add-attachment.server";
import { declareRights } from "#app/domain/cases/commands/declare-rights.server";
import { submitCase } from "#app/domain/cases/commands/submit-case.server";
import { caseToSubmit } from "#app/domain/cases/queries/case-to-submit.server";
import { caseToWrite } from "#app/domain/cases/queries/case-to-write.server";
import { rightsOfOwnCase } from "#app/domain/cases/queries/rights-of-case.server";
import { rightsForm } from "#app/domain/cases/rights/forms";
import type { Context } from "#app/domain/context.server";
import { storeFile } from "#app/domain/files/commands/store-file.server";
import { calls } from "#drizzle/schema/calls";
import { cases, caseVersions } from "#drizzle/schema/cases";
import { anOrganiserDesk } from "#tests/support/organiser-desk";
import { refusal } from "#tests/support/refusal";
import { aPng } from "#tests/support/sample-files";
import { written } from "#tests/support/story";

const declared = (fileId: string, more: Record<string, unknown> = {}) =>
  rightsForm.parse({ fileId, copyright: "own", portraits: "none", patients: "none", ...more });

/** A draft of a call that requires rights declared, with one picture in its text and another among its files. */
async function aDraft() {
  const desk = await anOrganiserDesk({ materialRights: "required" });
  const { db, writer, callId } = desk;
  const caseId = await written(writer, callId);
  const [figure] = (await rightsOfOwnCase(writer, caseId)).items;
  const { id: attached } = await storeFile(writer, {
    ...{ bytes: await aPng(), name: "活动照片.png", type: "image/png", caseId },
  });
  await addAttachment(writer, { caseId, fileId: attached, kind: "document" });
  const kept = async () => ({
    state: (await db.read.select({ state: cases.state }).from(cases).where(eq(cases.id, caseId)))[0]?.state,
    versions: await db.read.$count(caseVersions),
  });
  const found = async (ctx: Context = writer) =>
    (await caseToSubmit(ctx, caseId)).findings.map(({ code, facts }) => [code, facts.fileId]);
  return { ...desk, caseId, figure: figure!.fileId, attached, kept, found };
}

test("a case is refused while a picture in its text or among its files is not declared, and taken once all are", async () => {
  const { writer, caseId, figure, attached, kept, found } = await aDraft();
  const before = { kept: await kept(), found: await found() };

  await expect(submitCase(writer, { caseId })).rejects.toEqual(refusal("case.incomplete"));
  await declareRights(writer, caseId, declared(figure));
  await expect(submitCase(writer, { caseId })).rejects.toEqual(refusal("case.incomplete"));
  const between = { kept: await kept(), found: await found() };
  await declareRights(writer, caseId, declared(attached));
  const { receipt } = await submitCase(writer, { caseId });

  expect(before).toEqual({
    kept: { state: "draft", versions: 0 },
    found: [
      ["rights-undeclared", figure],
      ["rights-undeclared-attachment", attached],
    ],
  });
  expect(between).toEqual({ kept: before.kept, found: [["rights-undeclared-attachment", attached]] });
  expect([receipt !== "", await kept()]).toEqual([true, { state: "submitted", versions: 1 }]);
});

test("a consent that ended yesterday in Beijing keeps the case back; what else is open does not", async () => {
  const { writer, caseId, figure, attached, found } = await aDraft();
  const shown = { portraits: "consented", scopes: ["review"], endsOn: "2026-11-21" };
  await declareRights(writer, caseId, declared(attached, { copyright: "licensed" }));
  await declareRights(writer, caseId, declared(figure, shown));
  const lastMoment = { ...writer, now: new Date("2026-11-21T15:59:59Z") };
  const nextDay = { ...writer, now: new Date("2026-11-21T16:00:00Z") };

  expect([await found(lastMoment), await found(nextDay)]).toEqual([[], [["rights-ended", figure]]]);
  await expect(submitCase(nextDay, { caseId })).rejects.toEqual(refusal("case.incomplete"));
  await submitCase(lastMoment, { caseId });
});

test("the editor is told the same, and a call that only suggests it takes the case", async () => {
  const { writer, caseId, figure, attached } = await aDraft();
  const { findings, material, call } = await caseToWrite(writer, caseId);
  const suggested = await anOrganiserDesk();
  const draft = await written(suggested.writer, suggested.callId);

  expect(call.materialRights).toBe("required");
  expect(material.map(({ fileId, gaps }) => [fileId, gaps])).toEqual([
    [figure, ["undeclared"]],
    [attached, ["undeclared"]],
  ]);
  expect(findings.map(({ code }) => code)).toEqual(["rights-undeclared", "rights-undeclared-attachment"]);
  expect((await caseToWrite(suggested.writer, draft)).call.materialRights).toBe("suggested");
  await submitCase(suggested.writer, { caseId: draft });
});

test("the announcement says it, and a clone of the call asks it too", async () => {
  const { db, callId, as } = await anOrganiserDesk({ materialRights: "required" });
  const [call] = await db.read.select().from(calls).where(eq(calls.id, callId));

  const names = { zh: "下一次征集", en: "The next call", year: 2028, slug: "next-call" };
  const clone = await cloneCall(await as("manager"), { callId, ...names });

  expect((await callForPublic({ db }, call!.slug)).materialRights).toBe("required");
  expect(clone.settings.materialRights).toBe("required");
});
