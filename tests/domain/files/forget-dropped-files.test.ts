import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { addAttachment } from "#app/domain/cases/commands/add-attachment.server";
import { removeAttachment } from "#app/domain/cases/commands/remove-attachment.server";
import type { Context } from "#app/domain/context.server";
import { forgetLooseFiles } from "#app/domain/files/commands/forget-loose-files.server";
import { attachments } from "#drizzle/schema/cases";
import { files, fileVariants } from "#drizzle/schema/files";
import { aPdf, aPng } from "#tests/support/sample-files";
import { anUploadDesk } from "#tests/support/upload-desk";

const DAY = 24 * 3_600_000;

let desk: Awaited<ReturnType<typeof anUploadDesk>>;
let ctx: Context;
beforeEach(async () => {
  desk = await anUploadDesk();
  ctx = { db: desk.db, store: desk.store, actor: desk.member, now: new Date() };
});

const uploaded = async (answer: Response) => {
  const { serverData } = (await answer.json()) as { serverData: { fileId: string } };
  const [row] = await desk.db.read.select().from(files).where(eq(files.id, serverData.fileId));
  return row!;
};
const aFile = async () => uploaded(await desk.upload("document", "a.pdf", "application/pdf", aPdf(20_000)));
/** The sweep of a day that is so many days ahead. */
const sweep = (days: number) => {
  const now = Date.now() + days * DAY;
  return forgetLooseFiles(desk, { uploaded: new Date(now - DAY), dropped: new Date(now - 30 * DAY) });
};
const isHere = async (fileId: string) => (await desk.db.read.$count(files, eq(files.id, fileId))) === 1;

describe("What was taken off a draft", () => {
  const dropped = async () => {
    const file = await aFile();
    const { id } = await addAttachment(ctx, { caseId: desk.draft.id, fileId: file.id, kind: "document" });
    await removeAttachment(ctx, { caseId: desk.draft.id, attachmentId: id });
    return file;
  };

  test("stays for the time of grace and goes after it: first its rows, then its bytes", async () => {
    const { id, sha256 } = await dropped();

    expect([await sweep(29), await isHere(id), await desk.store.has(sha256!)]).toEqual([0, true, true]);
    expect([await sweep(31), await isHere(id), await desk.store.has(sha256!)]).toEqual([1, false, false]);
    expect(await desk.db.read.$count(attachments)).toBe(0);
  });

  test("and put on again stays for good", async () => {
    const { id } = await dropped();
    await addAttachment(ctx, { caseId: desk.draft.id, fileId: id, kind: "document" });

    expect([await sweep(400), await isHere(id)]).toEqual([0, true]);
  });

  test("leaves bytes that another file of a draft has too", async () => {
    const { sha256 } = await dropped();
    const kept = await aFile();
    await addAttachment(ctx, { caseId: desk.draft.id, fileId: kept.id, kind: "document" });

    expect(await sweep(31)).toBe(1);

    expect([await isHere(kept.id), await desk.store.has(sha256!)]).toEqual([true, true]);
  });

  test("goes with the web sizes that were made of it", async () => {
    const { id } = await dropped();
    const form = await desk.store.put(Buffer.from("a smaller one"));
    await desk.db.transact((tx) =>
      tx.insert(fileVariants).values({ fileId: id, kind: "w320", ...form, type: "image/webp", createdAt: new Date() }),
    );

    await sweep(31);

    expect([await desk.db.read.$count(fileVariants), await desk.store.has(form.sha256)]).toEqual([0, false]);
  });
});

test("a picture that no saved text ever showed goes after the time of grace", async () => {
  const answer = await desk.upload("figure", "a.png", "image/png", await aPng());
  const { serverData } = (await answer.json()) as { serverData: { fileId: string } };
  await addAttachment(ctx, { caseId: desk.draft.id, fileId: serverData.fileId, kind: "figure" });

  expect([await sweep(29), await isHere(serverData.fileId)]).toEqual([0, true]);
  expect([await sweep(31), await isHere(serverData.fileId)]).toEqual([1, false]);
});
