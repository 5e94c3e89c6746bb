import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { returnCase } from "#app/domain/cases/commands/return-case.server";
import { startCase } from "#app/domain/cases/commands/start-case.server";
import { startCheck } from "#app/domain/cases/commands/start-check.server";
import { submitCase } from "#app/domain/cases/commands/submit-case.server";
import { withdrawCase } from "#app/domain/cases/commands/withdraw-case.server";
import { MOST_OPEN_DRAFTS } from "#app/domain/cases/most-open-drafts";
import { caseProgress } from "#app/domain/cases/queries/case-progress.server";
import { caseToSubmit } from "#app/domain/cases/queries/case-to-submit.server";
import { caseToWrite } from "#app/domain/cases/queries/case-to-write.server";
import { casesOfInstitution } from "#app/domain/cases/queries/cases-of-institution.server";
import { textOfCase } from "#app/domain/cases/queries/text-of-case.server";
import { wordImportOfCase } from "#app/domain/cases/queries/word-import-of-case.server";
import { resultForInstitution } from "#app/domain/reviews/queries/result-for-institution.server";
import { cases } from "#drizzle/schema/cases";
import { events } from "#drizzle/schema/record";
import { aCase } from "#tests/support/factories/case";
import { later } from "#tests/support/factories/context";
import { anInstitution } from "#tests/support/factories/institution";
import { aMember } from "#tests/support/factories/member";
import { anOrganiserDesk } from "#tests/support/organiser-desk";
import { refusal } from "#tests/support/refusal";
import { written } from "#tests/support/story";

test("an institution sees its own cases and what happens next, another none of them", async () => {
  const { db, callId, writer, actingAs } = await anOrganiserDesk();
  const draft = await startCase(writer, { callId });
  const handedIn = await written(writer, callId);
  await submitCase({ ...writer, now: later(writer.now, 1) }, { caseId: handedIn });
  const stranger = await actingAs(await aMember(db, (await anInstitution(db)).id));

  const own = await casesOfInstitution(writer);

  expect(new Map(own.map(({ id, step }) => [id, step]))).toEqual(
    new Map([
      [draft.id, "write"],
      [handedIn, "wait-check"],
    ]),
  );
  expect(await casesOfInstitution(stranger)).toEqual([]);
});

test("an institution writes so many cases at a time in one call; one that is withdrawn makes room, one sent twice takes none", async () => {
  const { db, callId, institutionId, writer, actingAs } = await anOrganiserDesk();
  for (let count = 1; count < MOST_OPEN_DRAFTS; count += 1)
    await aCase(db, { callId, institutionId, createdBy: writer.actor.userId ?? "" });
  const draftId = crypto.randomUUID();
  await startCase(writer, { callId, draftId });

  const tooMany = { code: "case.too-many-drafts", facts: { max: MOST_OPEN_DRAFTS }, status: 409 };
  await expect(startCase(writer, { callId })).rejects.toMatchObject(tooMany);
  expect(await db.read.$count(cases)).toBe(MOST_OPEN_DRAFTS);
  expect(await db.read.$count(events, eq(events.name, "case.created"))).toBe(1);
  expect((await startCase(writer, { callId, draftId })).id).toBe(draftId);
  const stranger = await actingAs(await aMember(db, (await anInstitution(db)).id));
  await startCase(stranger, { callId });

  await withdrawCase(writer, { caseId: draftId });
  await startCase(writer, { callId });
  expect(await db.read.$count(cases)).toBe(MOST_OPEN_DRAFTS + 2);
});

test("no screen of an institution opens another's case", async () => {
  const { db, callId, writer, as, actingAs } = await anOrganiserDesk();
  const caseId = await written(writer, callId);
  await submitCase(writer, { caseId });
  const stranger = await actingAs(await aMember(db, (await anInstitution(db)).id));

  for (const outsider of [stranger, await as("manager")]) {
    for (const open of [
      () => caseProgress(outsider, caseId),
      () => caseToWrite(outsider, caseId),
      () => caseToSubmit(outsider, caseId),
      () => textOfCase(outsider, caseId, 1),
      () => wordImportOfCase(outsider, caseId),
      () => resultForInstitution(outsider, caseId),
    ])
      await expect(open()).rejects.toEqual(refusal("case.not-found"));
  }
});

test("a returned case tells why, until when, and keeps its receipts; the officer stays unnamed", async () => {
  const { callId, writer, as } = await anOrganiserDesk();
  const caseId = await written(writer, callId);
  const receipt = await submitCase(writer, { caseId });
  const officer = await as("officer");
  await startCheck(officer, { caseId });
  const dueAt = later(writer.now, 600);
  await returnCase(officer, { caseId, reasons: ["too-short"], note: "请补充数据。", dueAt });

  const progress = await caseProgress(writer, caseId);

  expect(progress).toMatchObject({ state: "returned", step: "revise", due: dueAt, mayWrite: true, maySubmit: true });
  expect(progress.checks).toMatchObject([{ outcome: "returned", reasons: ["too-short"], note: "请补充数据。", dueAt }]);
  expect(progress.versions).toMatchObject([{ receipt: receipt.receipt, hash: receipt.hash, by: writer.actor.name }]);
  expect(JSON.stringify(progress)).not.toContain(officer.actor.userId);
});

test("a version can be read as it was handed in; one that does not exist is not found", async () => {
  const { callId, writer } = await anOrganiserDesk();
  const caseId = await written(writer, callId);
  expect(await textOfCase(writer, caseId, null)).toMatchObject({ mayWrite: true, version: null });
  const { receipt } = await submitCase(writer, { caseId });

  expect((await textOfCase(writer, caseId, 1)).version).toMatchObject({ position: 1, receipt });
  // out of its institution's hands there is no draft to speak of
  expect(await textOfCase(writer, caseId, null)).toMatchObject({ mayWrite: false, version: { position: 1, receipt } });
  await expect(textOfCase(writer, caseId, 2)).rejects.toEqual(refusal("case.not-found"));
});

test("a form for a new case that is sent twice, even at once, opens one draft; nobody else's is answered", async () => {
  const { db, callId, writer, actingAs } = await anOrganiserDesk();
  const draftId = crypto.randomUUID();
  const start = (ctx = writer) => startCase(ctx, { callId, draftId });

  const [one, other] = await Promise.all([start(), start()]);
  const later = await start();

  expect([one.id, other.id, later.id]).toEqual([draftId, draftId, draftId]);
  expect((await casesOfInstitution(writer)).map(({ id }) => id)).toEqual([draftId]);
  const stranger = await actingAs(await aMember(db, (await anInstitution(db)).id));
  await expect(start(stranger)).rejects.toEqual(refusal("case.not-found"));
  expect((await startCase(writer, { callId })).id).not.toBe(draftId);
});
