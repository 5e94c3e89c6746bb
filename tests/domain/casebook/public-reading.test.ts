import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { editionForPublic } from "#app/domain/casebook/queries/edition-for-public.server";
import { isPublicFile } from "#app/domain/casebook/queries/is-public-file.server";
import { publicationForPublic } from "#app/domain/casebook/queries/publication-for-public.server";
import { releasedEditions } from "#app/domain/casebook/queries/released-editions.server";
import { figuresOf } from "#app/domain/documents/figures-of";
import { editions, publications } from "#drizzle/schema/casebook";
import { aMoment } from "#tests/support/factories/context";
import { aDecidedDesk, type DecidedDesk } from "#tests/support/decided-desk";
import { refusal } from "#tests/support/refusal";
import { published } from "#tests/support/story";

let desk: DecidedDesk;
let edition: { id: string; slug: string };
beforeEach(async () => {
  desk = await aDecidedDesk(3);
  edition = await published(desk.manager, desk.callId, desk.winners);
});

const slugOf = (place: number) => `${edition.slug}-000${place}`;
const read = (place: number) => publicationForPublic(desk.db.read, slugOf(place), { language: "zh-CN", now: aMoment });
const retract = (place: number) =>
  desk.db.transact((tx) =>
    tx
      .update(publications)
      .set({ state: "retracted" })
      .where(eq(publications.slug, slugOf(place))),
  );
const takeBack = () =>
  desk.db.transact((tx) => tx.update(editions).set({ state: "draft" }).where(eq(editions.id, edition.id)));

test("a casebook lists its published cases under track and category, and counts them", async () => {
  const { edition: shown, parts, cases } = await editionForPublic(desk.db.read, edition.slug);

  expect(shown).toEqual(expect.objectContaining({ id: edition.id, cases: 3, pdfFileId: null, pdfSize: null }));
  expect(cases.map(({ slug }) => slug)).toEqual([1, 2, 3].map(slugOf));
  const filled = parts.flatMap(({ categories }) => categories).filter((category) => category.cases.length > 0);
  expect(filled.map((category) => category.cases)).toEqual([cases]);
  expect(parts.map(({ count }) => count).sort()).toEqual([...parts.slice(1).map(() => 0), 3]);
  expect(cases[0]?.regionName).toBe("浙江省示例市");
});

test("a retracted case is neither listed nor counted nor read, and its neighbours meet", async () => {
  await retract(2);

  const { edition: shown, cases } = await editionForPublic(desk.db.read);

  expect(shown.cases).toBe(2);
  expect(cases.map(({ slug }) => slug)).toEqual([slugOf(1), slugOf(3)]);
  await expect(read(2)).rejects.toEqual(refusal("publication.not-found"));
  expect((await read(1)).neighbours.next?.slug).toBe(slugOf(3));
  expect((await read(3)).neighbours.previous?.slug).toBe(slugOf(1));
});

test("a case is read with its place in the casebook and the cases before and after it", async () => {
  const one = await read(2);

  expect(one).toEqual(
    expect.objectContaining({
      title: "“安静病房”：医患冲突早发现、早疏导",
      region: "浙江省示例市",
      level: expect.objectContaining({ key: "typical" }) as unknown,
      edition: expect.objectContaining({ slug: edition.slug }) as unknown,
      isDemo: false,
    }),
  );
  expect(one.sections.length).toBeGreaterThan(0);
  expect([one.neighbours.previous?.slug, one.neighbours.next?.slug]).toEqual([slugOf(1), slugOf(3)]);
  expect((await read(1)).neighbours.previous).toBeNull();
  expect((await read(3)).neighbours.next).toBeNull();
});

test("its pictures are for anyone, until the case is retracted", async () => {
  const { sections } = await read(1);
  const fileId = sections.flatMap(({ document }) => figuresOf(document))[0]?.attrs.fileId ?? "";
  const asked = () => isPublicFile(desk.db.read, { fileId, caseId: desk.winners[0] ?? null });

  expect(await asked()).toBe(true);
  await retract(1);
  expect(await asked()).toBe(false);
});

test("of a casebook that is not released nothing is public, and unknown addresses lead nowhere", async () => {
  await expect(editionForPublic(desk.db.read, "unknown")).rejects.toEqual(refusal("edition.not-found"));
  await expect(publicationForPublic(desk.db.read, "unknown", { language: "zh-CN", now: aMoment })).rejects.toEqual(
    refusal("publication.not-found"),
  );

  await takeBack();

  expect(await releasedEditions(desk.db.read)).toEqual([]);
  await expect(editionForPublic(desk.db.read)).rejects.toEqual(refusal("edition.not-found"));
  await expect(read(1)).rejects.toEqual(refusal("publication.not-found"));
});
