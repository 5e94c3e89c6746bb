import { asc, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { dismissSuggestion } from "#app/domain/cases/commands/dismiss-suggestion.server";
import { addAttachment } from "#app/domain/cases/commands/add-attachment.server";
import { removeIndicator } from "#app/domain/cases/commands/remove-indicator.server";
import { saveIndicator } from "#app/domain/cases/commands/save-indicator.server";
import { saveSection } from "#app/domain/cases/commands/save-section.server";
import { startCase } from "#app/domain/cases/commands/start-case.server";
import { submitCase } from "#app/domain/cases/commands/submit-case.server";
import { indicatorSchema, type IndicatorToSave } from "#app/domain/cases/evidence/indicator";
import { caseToWrite } from "#app/domain/cases/queries/case-to-write.server";
import { dismissedOfCase, indicatorsOfCase } from "#app/domain/cases/queries/indicators-of-case.server";
import { storedSection } from "#app/domain/cases/queries/stored-section.server";
import type { Context } from "#app/domain/context.server";
import type { RichDocument } from "#app/domain/documents/document";
import { storeFile } from "#app/domain/files/commands/store-file.server";
import { caseVersions } from "#drizzle/schema/cases";
import { indicators } from "#drizzle/schema/evidence";
import { events } from "#drizzle/schema/record";
import { anInstitution } from "#tests/support/factories/institution";
import { aMember } from "#tests/support/factories/member";
import { anOrganiserDesk } from "#tests/support/organiser-desk";
import { refusal } from "#tests/support/refusal";
import { aPdf } from "#tests/support/sample-files";
import { written } from "#tests/support/story";

const bookings = (over: Partial<IndicatorToSave> = {}): IndicatorToSave => ({
  ...{ id: crypto.randomUUID(), rev: 0, name: "门诊预约率", definition: "预约就诊人次÷门诊人次", unit: "%" },
  ...{
    baselinePeriod: "2021年",
    baseline: "60",
    period: "2023年",
    value: "92.5",
    source: "医院信息系统",
    sourceFileId: null,
  },
  ...over,
});
const tiedTo = (indicatorId: string): RichDocument => ({
  type: "doc",
  content: [
    {
      type: "paragraph",
      content: [
        { type: "text", text: "门诊预约率达到" },
        { type: "text", text: "92.5%", marks: [{ type: "claim", attrs: { indicatorId } }] },
      ],
    },
  ],
});
const rows = ({ db }: Context, caseId: string) =>
  db.read.select().from(indicators).where(eq(indicators.caseId, caseId)).orderBy(asc(indicators.position));
const revOf = async ({ db }: Context, caseId: string) => (await storedSection(db.read, caseId, "practice"))!.rev;

async function aDraft() {
  const desk = await anOrganiserDesk();
  const { id: caseId } = await startCase(desk.writer, { callId: desk.callId });
  return { ...desk, caseId };
}

test("an indicator is kept with who saved it and when, changed over the rev that was seen, and each saving is on record", async () => {
  const { db, writer, caseId } = await aDraft();
  const first = bookings();

  expect(await saveIndicator(writer, { caseId, indicator: first })).toEqual({ rev: 1, savedAt: writer.now });
  await saveIndicator(writer, { caseId, indicator: bookings({ name: "平均住院日", unit: "天" }) });
  await saveIndicator(writer, { caseId, indicator: { ...first, rev: 1, value: "93" } });

  const { id, ...content } = first;
  expect((await rows(writer, caseId))[0]).toEqual({
    ...{ id, caseId, position: 1, ...content, value: "93", rev: 2 },
    ...{ savedBy: writer.actor.userId, savedAt: writer.now, removedAt: null },
  });
  expect((await indicatorsOfCase(db.read, caseId)).map(({ name, rev }) => [name, rev])).toEqual([
    ["门诊预约率", 2],
    ["平均住院日", 1],
  ]);
  const said = await db.read.select().from(events).where(eq(events.name, "case.indicator-saved"));
  expect(said.map(({ facts }) => facts)).toContainEqual({ indicatorId: id, rev: 2, name: "门诊预约率" });
  expect(said).toHaveLength(3);
});

test("a new indicator sent twice is one; over another's saving it is refused and nothing changes", async () => {
  const { writer, caseId } = await aDraft();
  const first = bookings();
  await saveIndicator(writer, { caseId, indicator: first });
  expect(await saveIndicator(writer, { caseId, indicator: first })).toEqual({ rev: 1, savedAt: writer.now });
  const before = await rows(writer, caseId);
  expect(before).toHaveLength(1);

  const other = { ...first, name: "别的" };
  await expect(saveIndicator(writer, { caseId, indicator: other })).rejects.toEqual(refusal("indicator.stale"));
  await expect(removeIndicator(writer, { caseId, indicatorId: first.id, rev: 2 })).rejects.toEqual(
    refusal("indicator.stale"),
  );
  await expect(saveIndicator(writer, { caseId, indicator: bookings({ rev: 3 }) })).rejects.toEqual(
    refusal("indicator.not-found"),
  );
  expect(await rows(writer, caseId)).toEqual(before);
});

test("only members of its institution keep a ledger, while the case is theirs to write", async () => {
  const { db, writer, callId, actingAs } = await anOrganiserDesk();
  const caseId = await written(writer, callId);
  const stranger = await actingAs(await aMember(db, (await anInstitution(db)).id));
  const first = bookings();
  await saveIndicator(writer, { caseId, indicator: first });
  const before = await rows(writer, caseId);

  for (const act of [
    () => saveIndicator(stranger, { caseId, indicator: bookings() }),
    () => removeIndicator(stranger, { caseId, indicatorId: first.id, rev: 1 }),
    () => dismissSuggestion(stranger, { caseId, key: "untied|a", isDismissed: true }),
  ])
    await expect(act()).rejects.toEqual(refusal("case.not-found"));
  await submitCase(writer, { caseId });
  for (const act of [
    () => saveIndicator(writer, { caseId, indicator: bookings() }),
    () => removeIndicator(writer, { caseId, indicatorId: first.id, rev: 1 }),
    () => dismissSuggestion(writer, { caseId, key: "untied|a", isDismissed: true }),
  ])
    await expect(act()).rejects.toEqual(refusal("case.wrong-state"));
  expect(await rows(writer, caseId)).toEqual(before);
});

test("an indicator of another case is nobody's here: not to be saved, removed, or tied to", async () => {
  const { writer, callId, caseId } = await aDraft();
  const { id: otherId } = await startCase(writer, { callId });
  const theirs = bookings();
  await saveIndicator(writer, { caseId: otherId, indicator: theirs });

  await expect(saveIndicator(writer, { caseId, indicator: { ...theirs, rev: 1 } })).rejects.toEqual(
    refusal("indicator.not-found"),
  );
  await expect(removeIndicator(writer, { caseId, indicatorId: theirs.id, rev: 1 })).rejects.toEqual(
    refusal("indicator.not-found"),
  );
  const section = { caseId, sectionKey: "practice", rev: await revOf(writer, caseId), document: tiedTo(theirs.id) };
  await expect(saveSection(writer, section)).rejects.toEqual(refusal("indicator.foreign"));
  expect(await revOf(writer, caseId)).toBe(section.rev);
});

test("an indicator that was taken away leaves the text as it is: it still saves, and is tied to nothing once handed in", async () => {
  const { db, writer, callId } = await anOrganiserDesk();
  const caseId = await written(writer, callId);
  const [kept, gone] = [bookings(), bookings({ name: "平均住院日" })];
  for (const indicator of [kept, gone]) await saveIndicator(writer, { caseId, indicator });
  const before = (await storedSection(db.read, caseId, "practice"))!.content;
  const document: RichDocument = {
    type: "doc",
    content: [...before.content, ...tiedTo(kept.id).content, ...tiedTo(gone.id).content],
  };
  await removeIndicator(writer, { caseId, indicatorId: gone.id, rev: 1 });

  await saveSection(writer, { caseId, sectionKey: "practice", rev: await revOf(writer, caseId), document });
  await expect(saveIndicator(writer, { caseId, indicator: { ...gone, rev: 1 } })).rejects.toEqual(
    refusal("indicator.removed"),
  );
  await submitCase(writer, { caseId });

  const [version] = await db.read.select().from(caseVersions).where(eq(caseVersions.caseId, caseId));
  const text = JSON.stringify(version!.content.sections);
  expect({ kept: text.includes(kept.id), gone: text.includes(gone.id) }).toEqual({ kept: true, gone: false });
  expect(version!.content.indicators).toEqual([
    {
      ...{ id: kept.id, name: "门诊预约率", definition: "预约就诊人次÷门诊人次", unit: "%" },
      baseline: { period: "2021年", value: "60" },
      current: { period: "2023年", value: "92.5" },
      ...{ source: "医院信息系统", file: null },
    },
  ]);
});

test("its source is a file of the same case, frozen with its hash; a file of another case is refused", async () => {
  const { db, writer, callId } = await anOrganiserDesk();
  const caseId = await written(writer, callId);
  const { id: otherCase } = await startCase(writer, { callId });
  const attach = async (id: string, name: string) => {
    const file = await storeFile(writer, { bytes: aPdf(), name, type: "application/pdf", caseId: id });
    await addAttachment(writer, { caseId: id, fileId: file.id, kind: "document" });
    return file;
  };
  const [own, strange] = [await attach(caseId, "统计表.pdf"), await attach(otherCase, "别处.pdf")];

  await expect(saveIndicator(writer, { caseId, indicator: bookings({ sourceFileId: strange.id }) })).rejects.toEqual(
    refusal("attachment.not-found"),
  );
  await saveIndicator(writer, { caseId, indicator: bookings({ sourceFileId: own.id }) });
  await submitCase(writer, { caseId });

  const [version] = await db.read.select().from(caseVersions).where(eq(caseVersions.caseId, caseId));
  expect(version!.content.indicators?.[0]?.file).toMatchObject({
    fileId: own.id,
    sha256: own.sha256,
    name: "统计表.pdf",
  });
});

test("what somebody said is no matter stays so for the case, until it is taken back", async () => {
  const { db, writer, caseId } = await aDraft();
  for (const key of ["untied|b", "untied|a", "untied|a"])
    await dismissSuggestion(writer, { caseId, key, isDismissed: true });
  expect((await caseToWrite(writer, caseId)).dismissed).toEqual(["untied|a", "untied|b"]);
  await dismissSuggestion(writer, { caseId, key: "untied|a", isDismissed: false });
  expect(await dismissedOfCase(db.read, caseId)).toEqual(["untied|b"]);
});

test("at most 60 indicators are kept", async () => {
  const { writer, caseId } = await aDraft();
  for (let count = 0; count < 60; count += 1) await saveIndicator(writer, { caseId, indicator: bookings() });
  await expect(saveIndicator(writer, { caseId, indicator: bookings() })).rejects.toEqual(refusal("indicator.too-many"));
});

test.each([
  ["no name", { name: " " }],
  ["a name too long", { name: "长".repeat(61) }],
  ["a definition too long", { definition: "长".repeat(501) }],
  ["an id of another kind", { id: "1" }],
  ["a file that is none", { sourceFileId: "../x" }],
  ["a rev that is none", { rev: -1 }],
])("an indicator with %s is not taken", (_what, over) => {
  expect(indicatorSchema.safeParse({ ...bookings(), ...over }).success).toBe(false);
  expect(indicatorSchema.safeParse(bookings()).success).toBe(true);
});
