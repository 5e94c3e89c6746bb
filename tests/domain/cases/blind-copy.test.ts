import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { portal } from "#app/domain/actor";
import { confirmBlindCopy } from "#app/domain/cases/commands/confirm-blind-copy.server";
import { prepareBlindCopy, writeBlindCopy } from "#app/domain/cases/commands/make-blind-copy.server";
import { maskWord } from "#app/domain/cases/commands/mask-word.server";
import { saveBlindCopy } from "#app/domain/cases/commands/save-blind-copy.server";
import { blindCopyForOfficer } from "#app/domain/cases/queries/blind-copy-for-officer.server";
import type { Context } from "#app/domain/context.server";
import { figuresOf } from "#app/domain/documents/figures-of";
import { blindCopies, cases } from "#drizzle/schema/cases";
import { files } from "#drizzle/schema/files";
import { institutions } from "#drizzle/schema/people";
import { anOrganiserDesk, type OrganiserDesk } from "#tests/support/organiser-desk";
import { refusal } from "#tests/support/refusal";
import { admitted, handedIn } from "#tests/support/story";

let desk: OrganiserDesk;
let officer: Context;
let caseId: string;
let house: string;

beforeEach(async () => {
  desk = await anOrganiserDesk();
  officer = await desk.as("officer");
  caseId = await admitted(officer, await handedIn(desk.writer, desk.callId));
  const [row] = await desk.db.read.select().from(institutions).where(eq(institutions.id, desk.institutionId));
  house = row!.name;
});

const copies = () => desk.db.read.select().from(blindCopies).where(eq(blindCopies.caseId, caseId));
const copyOf = async () => (await copies())[0]!;

test("a blind copy is made once for a version, with pictures of its own under names that say nothing", async () => {
  const first = await copyOf();
  const again = await prepareBlindCopy(officer, caseId);
  await desk.db.transact((tx) => writeBlindCopy(tx, { actor: portal("zh-CN"), now: officer.now }, again));

  expect(await copies()).toEqual([first]);
  expect(first).toMatchObject({ state: "draft", rev: 1, confirmedAt: null });
  const shown = first.content.sections.flatMap(({ document }) => figuresOf(document)).map(({ attrs }) => attrs.fileId);
  expect(shown).toHaveLength(1);
  const [figure] = await desk.db.read
    .select()
    .from(files)
    .where(eq(files.id, shown[0] ?? ""));
  expect(figure).toMatchObject({ caseId, name: "figure-1.png", createdBy: null });
});

test("a correction counts on, and one made on an older state is refused whole", async () => {
  await saveBlindCopy(officer, { caseId, text: { rev: 1, title: "改过的题名" } });
  const corrected = await copyOf();

  await expect(saveBlindCopy(officer, { caseId, text: { rev: 1, title: "晚到的" } })).rejects.toEqual(
    refusal("blind-copy.stale"),
  );

  expect(corrected).toMatchObject({ rev: 2, content: { title: "改过的题名" } });
  expect(await copyOf()).toEqual(corrected);
});

test("a copy that surely names its institution is not confirmed, and nothing changes", async () => {
  await saveBlindCopy(officer, { caseId, text: { rev: 1, title: `${house}的做法` } });
  const before = await copyOf();

  await expect(confirmBlindCopy(officer, { caseId, rev: 2 })).rejects.toEqual(refusal("blind-copy.leaks"));

  expect(await copyOf()).toEqual(before);
  const { copy } = await blindCopyForOfficer(officer, caseId);
  expect(copy?.leaks).toEqual([{ where: "title", found: house, replacedBy: "【本院】", sure: true }]);
});

test("a wording is replaced everywhere at once, in title, abstract and text", async () => {
  const { content } = await copyOf();
  const [section] = content.sections;
  const document = {
    type: "doc" as const,
    content: [{ type: "paragraph" as const, content: [{ type: "text" as const, text: "金盏计划在金盏计划中。" }] }],
  };
  const corrections = {
    rev: 1,
    title: "金盏计划",
    abstract: "说金盏计划",
    sections: [{ key: section!.key, document }],
  };
  await saveBlindCopy(officer, { caseId, text: corrections });

  const { replaced } = await maskWord(officer, { caseId, rev: 2, word: "金盏计划", replacedBy: "【本院】" });

  expect(replaced).toBe(4);
  const masked = (await copyOf()).content;
  expect([masked.title, masked.abstract]).toEqual(["【本院】", "说【本院】"]);
  expect(JSON.stringify(masked.sections)).not.toContain("金盏");
  await expect(maskWord(officer, { caseId, rev: 2, word: "做法", replacedBy: "【本院】" })).rejects.toEqual(
    refusal("blind-copy.stale"),
  );
});

test("a wording is replaced in the evidence ledger too, and a text is tied to no other indicators than the copy's", async () => {
  const indicator = {
    ...{ id: "i-1", name: "金盏计划覆盖率", definition: "", unit: "%", source: "金盏计划办公室", hasFile: true },
    ...{ baseline: { period: "", value: "60" }, current: { period: "", value: "90" } },
  };
  await saveBlindCopy(officer, { caseId, text: { rev: 1, indicators: [indicator] } });
  await maskWord(officer, { caseId, rev: 2, word: "金盏计划", replacedBy: "【本院】" });
  const { content } = await copyOf();
  expect(content.indicators).toEqual([{ ...indicator, name: "【本院】覆盖率", source: "【本院】办公室" }]);

  const tiedTo = (indicatorId: string) => ({
    key: content.sections[0]!.key,
    document: {
      type: "doc" as const,
      content: [
        {
          type: "paragraph" as const,
          content: [
            { type: "text" as const, text: "90%", marks: [{ type: "claim" as const, attrs: { indicatorId } }] },
          ],
        },
      ],
    },
  });
  await expect(saveBlindCopy(officer, { caseId, text: { rev: 3, sections: [tiedTo("i-2")] } })).rejects.toEqual(
    refusal("indicator.foreign"),
  );
  expect((await copyOf()).rev).toBe(3);
  await saveBlindCopy(officer, { caseId, text: { rev: 3, sections: [tiedTo("i-1")] } });
  expect((await copyOf()).content.indicators).toHaveLength(1);
});

test("an officer answers for a copy; changing it afterwards asks for a new answer", async () => {
  await confirmBlindCopy(officer, { caseId, rev: 1 });
  expect(await copyOf()).toMatchObject({ state: "confirmed", confirmedBy: officer.actor.userId });

  await saveBlindCopy(officer, { caseId, text: { rev: 1, abstract: "另一段摘要" } });

  expect(await copyOf()).toMatchObject({ state: "draft", rev: 2, confirmedAt: null, confirmedBy: null });
  await expect(confirmBlindCopy(officer, { caseId, rev: 1 })).rejects.toEqual(refusal("blind-copy.stale"));
});

test("pictures can be left out of a copy, never brought in", async () => {
  const { content } = await copyOf();
  const section = content.sections.find(({ document }) => figuresOf(document).length > 0)!;
  const stranger = {
    type: "doc" as const,
    content: [{ type: "figure" as const, attrs: { fileId: "elsewhere", alt: "", width: 1, height: 1 } }],
  };
  const before = await copyOf();

  const sections = [{ key: section.key, document: stranger }];
  await expect(saveBlindCopy(officer, { caseId, text: { rev: 1, sections } })).rejects.toEqual(
    refusal("case.bad-document"),
  );

  expect(await copyOf()).toEqual(before);
});

test("once reviewers have it, a copy stays as they read it", async () => {
  await desk.db.transact((tx) => tx.update(cases).set({ state: "judging" }).where(eq(cases.id, caseId)));
  const before = await copyOf();

  await expect(saveBlindCopy(officer, { caseId, text: { rev: 1, title: "晚了" } })).rejects.toEqual(
    refusal("case.wrong-state"),
  );
  await expect(confirmBlindCopy(officer, { caseId, rev: 1 })).rejects.toEqual(refusal("case.wrong-state"));

  expect(await copyOf()).toEqual(before);
});

test.each(["chair", "auditor"] as const)("nobody corrects or confirms in the role of %s", async (role) => {
  const ctx = await desk.as(role);
  const before = await copyOf();

  await expect(saveBlindCopy(ctx, { caseId, text: { rev: 1, title: "别人的" } })).rejects.toEqual(
    refusal("case.not-found"),
  );
  await expect(confirmBlindCopy(ctx, { caseId, rev: 1 })).rejects.toEqual(refusal("case.not-found"));

  expect(await copyOf()).toEqual(before);
});

test("the auditor reads a blind copy only once the call is closed, the institution never", async () => {
  await expect(blindCopyForOfficer(await desk.as("auditor"), caseId)).rejects.toEqual(refusal("case.not-found"));
  await expect(blindCopyForOfficer(desk.writer, caseId)).rejects.toEqual(refusal("case.not-found"));
});
