import { readdir } from "node:fs/promises";
import { expect, test } from "vitest";
import { addAttachment } from "#app/domain/cases/commands/add-attachment.server";
import { uploads } from "#drizzle/schema/files";
import { clearStaleUploads } from "#app/web/uploads/clear-stale-uploads.server";
import { anMp4, aPdf } from "#tests/support/sample-files";
import { anUploadDesk, brokenForm } from "#tests/support/upload-desk";

test("what was begun a day ago and never arrived is thrown away; what is whole or younger stays", async () => {
  const desk = await anUploadDesk();
  const whole = await desk.upload("document", "whole.pdf", "application/pdf", aPdf());
  const { serverData } = (await whole.json()) as { serverData: { fileId: string } };
  const ctx = { db: desk.db, store: desk.store, actor: desk.member, now: new Date() };
  await addAttachment(ctx, { caseId: desk.draft.id, fileId: serverData.fileId, kind: "document" });
  const film = anMp4(200_000);
  const { url, key } = await desk.address("document", { name: "film.mp4", type: "video/mp4", size: film.length });
  await desk.ingest(url, brokenForm(film.subarray(0, 100_000)));
  const clear = (hours: number) =>
    clearStaleUploads(desk, new Date(Date.now() + hours * 3_600_000), desk.config.partialFolder);

  const early = await clear(23);
  const keysBetween = (await desk.db.read.select({ key: uploads.key }).from(uploads)).map((row) => row.key);
  const late = await clear(25);

  expect([early, keysBetween.includes(key), late]).toEqual([0, true, 1]);
  expect(await desk.db.read.select({ state: uploads.state }).from(uploads)).toEqual([{ state: "complete" }]);
  expect(await readdir(desk.config.partialFolder)).toEqual([]);
  expect((await desk.send(url, film)).status).toBe(409);
});
