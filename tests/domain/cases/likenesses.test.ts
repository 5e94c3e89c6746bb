import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Context } from "#app/domain/context.server";
import { findLikenesses, noteLikenesses } from "#app/domain/cases/commands/note-likenesses.server";
import { saveSection } from "#app/domain/cases/commands/save-section.server";
import { caseForOfficer } from "#app/domain/cases/queries/case-for-officer.server";
import { caseToSubmit } from "#app/domain/cases/queries/case-to-submit.server";
import { calls } from "#drizzle/schema/calls";
import { cases, caseSections } from "#drizzle/schema/cases";
import { caseLikenesses, caseSignatures } from "#drizzle/schema/likenesses";
import { jobs } from "#drizzle/schema/record";
import { aCall } from "#tests/support/factories/call";
import { aMember } from "#tests/support/factories/member";
import { anInstitution } from "#tests/support/factories/institution";
import { anOrganiser } from "#tests/support/factories/organiser";
import { anOrganiserDesk } from "#tests/support/organiser-desk";
import { handedIn, written } from "#tests/support/story";

async function versionOf({ db }: Context, caseId: string) {
  const [row] = await db.read.select({ id: cases.currentVersionId }).from(cases).where(eq(cases.id, caseId));
  return row?.id ?? "";
}

/** What the job of a handed-in case does. */
async function compare(ctx: Context, caseId: string) {
  const versionId = await versionOf(ctx, caseId);
  const found = await findLikenesses(ctx.db.read, versionId);
  await ctx.db.transact((tx) => noteLikenesses(tx, versionId, found, ctx.now));
}

/** Another text in every section of a draft. */
async function rewrite(ctx: Context, caseId: string) {
  const sections = await ctx.db.read.select().from(caseSections).where(eq(caseSections.caseId, caseId));
  for (const { sectionKey, rev, document } of sections) {
    let sign = sectionKey.length * 97;
    const text = Array.from({ length: 120 }, () => String.fromCharCode(0x4e00 + (sign = (sign * 31 + 7) % 2999))).join(
      "",
    );
    const figures = document.content.filter(({ type }) => type === "figure");
    const own = { type: "paragraph" as const, content: [{ type: "text" as const, text }] };
    await saveSection(ctx, { caseId, sectionKey, rev, document: { type: "doc", content: [own, ...figures] } });
  }
}

test("two institutions that hand in the same text: the officer sees it at both cases, with the words side by side", async () => {
  const { db, callId, writer, as, actingAs } = await anOrganiserDesk();
  const { id: elsewhere } = await anInstitution(db, {
    regionCode: "330000",
    regionName: "浙江省示例市",
    contactName: "演示经办人",
    contactEmail: "two@example.org",
  });
  const other = await actingAs(await aMember(db, elsewhere));
  const first = await handedIn(writer, callId);
  await compare(writer, first);
  const second = await handedIn(other, callId);
  await compare(writer, second);

  const officer = await as("officer");
  const atSecond = (await caseForOfficer(officer, second)).likenesses.found;
  const atFirst = (await caseForOfficer(officer, first)).likenesses.found;

  expect(atSecond).toMatchObject([{ caseId: first, isOwn: false, common: 10_000, contained: 10_000 }]);
  expect(atFirst).toMatchObject([{ caseId: second, isOwn: false }]);
  const [passage] = atSecond[0]!.passages;
  expect(passage!.length).toBeGreaterThanOrEqual(20);
  expect(passage!.here.text).toBe(passage!.there.text);
});

test("an author is told of their own institution's case by title, of another's the share and their own words alone", async () => {
  const { db, callId, writer, actingAs } = await anOrganiserDesk();
  const { id: elsewhere } = await anInstitution(db, { regionCode: "330000" });
  const other = await actingAs(await aMember(db, elsewhere));
  const earlier = await handedIn(writer, callId);
  const own = await written(writer, callId);
  const theirs = await written(other, callId);

  const [toOwn] = (await caseToSubmit(writer, own)).alike;
  const [toOther] = (await caseToSubmit(other, theirs)).alike;

  const [row] = await db.read.select({ title: cases.title }).from(cases).where(eq(cases.id, earlier));
  expect(toOwn).toMatchObject({ ownTitle: row?.title, contained: 10_000 });
  expect(toOther).toMatchObject({ ownTitle: null, contained: 10_000 });
  expect(Object.keys(toOther!)).toEqual(["ownTitle", "contained", "passages"]);
});

test("another text is like nothing, and neither drafts nor other organisers' cases are looked at", async () => {
  const { db, callId, writer } = await anOrganiserDesk();
  const different = await written(writer, callId);
  await rewrite(writer, different);
  await handedIn(writer, callId);
  const { id: organiserId } = await anOrganiser(db);
  const [sameRules] = await db.read.select({ settings: calls.settings }).from(calls).where(eq(calls.id, callId));
  const { call } = await aCall(db, { organiserId, ...sameRules });
  const abroad = await written(writer, call.id);
  await written(writer, call.id);

  expect((await caseToSubmit(writer, different)).alike).toEqual([]);
  expect((await caseToSubmit(writer, abroad)).alike).toEqual([]);
});

test("each version handed in is signed once in place of the one before, and asks for a comparison; comparing again changes nothing", async () => {
  const { db, callId, writer } = await anOrganiserDesk();
  await handedIn(writer, callId);
  const caseId = await handedIn(writer, callId);

  const versionId = await versionOf(writer, caseId);
  const [signed] = await db.read.select().from(caseSignatures).where(eq(caseSignatures.caseId, caseId));
  expect(signed).toMatchObject({ versionId, signature: expect.stringMatching(/^[0-9a-f]{256}$/u) as string });
  const asked = await db.read.select({ payload: jobs.payload }).from(jobs).where(eq(jobs.kind, "case.compare"));
  expect(asked).toContainEqual({ payload: { versionId } });

  await compare(writer, caseId);
  await compare(writer, caseId);
  expect(await db.read.$count(caseLikenesses)).toBe(1);
});
