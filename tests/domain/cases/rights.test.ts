import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { visitor } from "#app/domain/actor";
import { makeEdition } from "#app/domain/casebook/commands/make-edition.server";
import { prepareRelease, writeRelease } from "#app/domain/casebook/commands/release-edition.server";
import { bookOfEdition } from "#app/domain/casebook/queries/book-of-edition.server";
import { publicationForPublic } from "#app/domain/casebook/queries/publication-for-public.server";
import { TURN_PUBLIC_PAGES } from "#app/domain/calls/commands/turn-public-pages-at-dates.server";
import { declareRights } from "#app/domain/cases/commands/declare-rights.server";
import { withdrawConsent } from "#app/domain/cases/commands/withdraw-consent.server";
import { caseForOfficer } from "#app/domain/cases/queries/case-for-officer.server";
import { caseToSubmit } from "#app/domain/cases/queries/case-to-submit.server";
import { rightsOfOwnCase } from "#app/domain/cases/queries/rights-of-case.server";
import { rightsForm } from "#app/domain/cases/rights/forms";
import type { RichDocument } from "#app/domain/documents/document";
import { figuresOf } from "#app/domain/documents/figures-of";
import { publicPagesVersion } from "#app/domain/record/next-number.server";
import { caseForReviewer } from "#app/domain/reviews/queries/case-for-reviewer.server";
import { releaseResults } from "#app/domain/reviews/commands/release-results.server";
import { answerFile } from "#app/web/files/answer-file.server";
import { publications } from "#drizzle/schema/casebook";
import { caseVersions } from "#drizzle/schema/cases";
import { events, jobs } from "#drizzle/schema/record";
import { consents } from "#drizzle/schema/rights";
import { assignments } from "#drizzle/schema/reviews";
import { aDecidedDesk, type DecidedDesk } from "#tests/support/decided-desk";
import { refusal } from "#tests/support/refusal";
import { written } from "#tests/support/story";

const declared = (fileId: string) =>
  rightsForm.parse({ fileId, copyright: "own", portraits: "none", patients: "none" });

let desk: DecidedDesk;
let caseId: string;

beforeEach(async () => {
  desk = await aDecidedDesk(1);
  caseId = desk.winners[0]!;
});

const figureHandedIn = async (id = caseId) => (await rightsOfOwnCase(desk.writer, id)).items[0]!.fileId;

async function released() {
  const { id: editionId } = await makeEdition(desk.manager, { callId: desk.callId, names: { zh: "汇编", en: "Book" } });
  await releaseResults(desk.manager, { callId: desk.callId });
  const prepared = await prepareRelease(desk.manager, [caseId], async () => undefined);
  await desk.db.transact((tx) => writeRelease(tx, desk.manager, { editionId, prepared }));
  const [publication] = await desk.db.read.select().from(publications);
  const publicFigure = publication!.content.figures[0]!.fileId;
  return { editionId, publicFigure, slug: publication!.slug };
}

const asks = (ctx: Pick<typeof desk.writer, "actor">, fileId: string, as = "") =>
  answerFile({ ...desk.writer, actor: ctx.actor }, new Request(`http://portal.test/files/${fileId}${as}`), fileId).then(
    ({ status }) => status,
    (thrown: { status: number }) => thrown.status,
  );

const nobody = { actor: visitor("zh-CN") };

test("an institution declares the rights of its draft's material, again if need be, and the record says so", async () => {
  const draft = await written(desk.writer, desk.callId);
  const fileId = await figureHandedIn(draft);
  const before = await rightsOfOwnCase(desk.writer, draft);

  await declareRights(desk.writer, draft, { ...declared(fileId), copyright: "licensed" });
  await declareRights(desk.writer, draft, declared(fileId));

  const after = await rightsOfOwnCase(desk.writer, draft);
  expect([before.items[0]!.gaps, after.items[0]!.gaps, after.mayDeclare]).toEqual([["undeclared"], [], true]);
  expect(await desk.db.read.select({ copyright: consents.copyright }).from(consents)).toEqual([{ copyright: "own" }]);
  expect(await desk.db.read.$count(events, eq(events.name, "case.rights-declared"))).toBe(2);
});

test("nobody declares for a case handed in, for a strange file, or with another case's paper", async () => {
  const draft = await written(desk.writer, desk.callId);
  const own = await figureHandedIn(draft);
  const other = await figureHandedIn();

  await expect(declareRights(desk.writer, caseId, declared(other))).rejects.toEqual(refusal("case.wrong-state"));
  await expect(declareRights(desk.writer, draft, declared(other))).rejects.toEqual(refusal("attachment.not-found"));
  await expect(declareRights(desk.writer, draft, { ...declared(own), consentFileId: other })).rejects.toEqual(
    refusal("attachment.not-found"),
  );
  await expect(declareRights(desk.manager, draft, declared(own))).rejects.toEqual(refusal("case.not-found"));
  expect(await desk.db.read.$count(consents)).toBe(0);
});

test("what is withdrawn after publication is gone at once: page, file, its sizes and the next book; a note stands in its place, and the version keeps its hash", async () => {
  const { editionId, publicFigure, slug } = await released();
  const fileId = await figureHandedIn();
  const versions = await desk.db.read.select().from(caseVersions);
  const pages = await publicPagesVersion(desk.db.read);
  const before = [await asks(nobody, publicFigure), await asks(nobody, publicFigure, "?as=w320")];

  await withdrawConsent(desk.writer, { caseId, fileId, reason: "患者本人要求" });

  const page = await publicationForPublic(desk.db.read, slug, { language: "en", now: desk.writer.now });
  const { book, figures } = await bookOfEdition(desk.db.read, editionId, desk.writer.now);
  const gone = [await asks(nobody, publicFigure), await asks(nobody, publicFigure, "?as=w320")];
  expect([before, gone]).toEqual([
    [200, 200],
    [410, 410],
  ]);
  expect(page.sections.flatMap(({ document }) => figuresOf(document))).toEqual([]);
  expect(JSON.stringify(page.sections)).toContain("[Withdrawn at the request of the person shown]");
  expect([JSON.stringify(book).includes("图片应当事人要求撤下"), figures]).toEqual([true, []]);
  expect(await publicPagesVersion(desk.db.read)).toBe(pages + 1);
  expect(await desk.db.read.select().from(caseVersions)).toEqual(versions);
  expect(await desk.db.read.$count(jobs, eq(jobs.kind, "edition.compile"))).toBe(1);
  expect([await asks(desk.writer, fileId), await asks(desk.manager, fileId)]).toEqual([200, 200]);
});

/** A declaration that was made while the case was written; time went by since. */
const agreed = async (fileId: string, said: Partial<typeof consents.$inferInsert>) =>
  desk.db.transact((tx) =>
    tx.insert(consents).values({
      ...{ caseId, fileId, copyright: "own", holder: "", portraits: "consented", patients: "consented" },
      ...{ scopes: ["review", "web", "book"], endsOn: "", withdrawalReason: "", ...said },
    }),
  );

test.each([
  ["to reviewers alone", { scopes: ["review" as const] }, [410, 0, 0, 1]],
  ["on the web and to reviewers, not in the book", { scopes: ["review" as const, "web" as const] }, [200, 1, 0, 1]],
  ["until a day that is over", { endsOn: "2026-01-01" }, [410, 0, 0, 0]],
  ["everywhere, without an end", {}, [200, 1, 1, 1]],
])("people agreed that it is shown %s: nowhere else is it seen", async (_where, said, [status, web, book, review]) => {
  const { editionId, publicFigure, slug } = await released();
  const [assignment] = await desk.db.read.select().from(assignments).where(eq(assignments.caseId, caseId));
  const reviewer = await desk.actingAs(assignment!.reviewerId);
  await agreed(await figureHandedIn(), said);

  const page = await publicationForPublic(desk.db.read, slug, { language: "en", now: desk.writer.now });
  const printed = await bookOfEdition(desk.db.read, editionId, desk.writer.now);
  const { content } = await caseForReviewer(reviewer, { assignmentId: assignment!.id });
  const figuresIn = (sections: readonly { document: RichDocument }[]) =>
    sections.flatMap(({ document }) => figuresOf(document)).length;

  expect([
    await asks(nobody, publicFigure),
    figuresIn(page.sections),
    printed.figures.length,
    figuresIn(content.sections),
  ]).toEqual([status, web, book, review]);
  expect(JSON.stringify(page.sections).includes("[Not shown here")).toBe(web === 0);
  expect(JSON.stringify(printed.book).includes("不在授权范围或期限之内")).toBe(book === 0);
});

test("the day after a consent ends, public pages are made anew", async () => {
  const draft = await written(desk.writer, desk.callId);
  await declareRights(desk.writer, draft, { ...declared(await figureHandedIn(draft)), endsOn: "2027-03-31" });

  const turns = await desk.db.read.select({ runAt: jobs.runAt }).from(jobs).where(eq(jobs.kind, TURN_PUBLIC_PAGES));
  expect(turns).toContainEqual({ runAt: new Date("2027-03-31T16:00:00Z") });
});

test("reviewers no longer see what was withdrawn", async () => {
  const [assignment] = await desk.db.read.select().from(assignments).where(eq(assignments.caseId, caseId));
  const reviewer = await desk.actingAs(assignment!.reviewerId);
  const read = async () => {
    const { content } = await caseForReviewer(reviewer, { assignmentId: assignment!.id });
    return content.sections.flatMap(({ document }) => figuresOf(document));
  };
  const [shown] = await read();
  const neutral = shown!.attrs.fileId;
  const before = await asks(reviewer, neutral);

  await withdrawConsent(await desk.as("officer"), { caseId, fileId: await figureHandedIn(), reason: "家属来电" });

  expect([before, await asks(reviewer, neutral), await read()]).toEqual([200, 410, []]);
});

test("a consent is withdrawn by its institution and by managers and officers, once; nobody else does it", async () => {
  const fileId = await figureHandedIn();
  const draft = await written(desk.writer, desk.callId);
  const auditor = await desk.as("auditor");

  await expect(withdrawConsent(auditor, { caseId, fileId, reason: "x" })).rejects.toEqual(refusal("case.not-found"));
  await expect(
    withdrawConsent(desk.manager, { caseId: draft, fileId: await figureHandedIn(draft), reason: "x" }),
  ).rejects.toEqual(refusal("case.not-found"));
  await withdrawConsent(desk.manager, { caseId, fileId, reason: "当事人来信" });
  await withdrawConsent(desk.writer, { caseId, fileId, reason: "再次" });

  expect(await desk.db.read.select({ reason: consents.withdrawalReason }).from(consents)).toEqual([
    { reason: "当事人来信" },
  ]);
  expect(await desk.db.read.$count(events, eq(events.name, "case.consent-withdrawn"))).toBe(1);
});

test("the officer's desk and the institution before it hands in are told how many items are not in order", async () => {
  const draft = await written(desk.writer, desk.callId);
  const told = async () => (await caseToSubmit(desk.writer, draft)).openRights;
  const before = await told();

  await declareRights(desk.writer, draft, declared(await figureHandedIn(draft)));

  const received = await caseForOfficer(await desk.as("officer"), caseId);
  expect([before, await told(), received.openRights]).toEqual([1, 0, 1]);
});
