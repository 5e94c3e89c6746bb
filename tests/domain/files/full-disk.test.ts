import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { afterEach, expect, inject, test, vi } from "vitest";
import { addAttachment } from "#app/domain/cases/commands/add-attachment.server";
import { answerFile } from "#app/web/files/answer-file.server";
import { makeFileForms } from "#app/web/jobs/handlers/make-forms.server";
import { localStore } from "#app/web/local-store.server";
import { files, fileVariants, uploads } from "#drizzle/schema/files";
import { jobs } from "#drizzle/schema/record";
import { refusal } from "#tests/support/refusal";
import { aHeic, aPng } from "#tests/support/sample-files";
import { fullStore } from "#tests/support/store";
import { syntheticPicture } from "#tests/support/synthetic-picture";
import { anUploadDesk } from "#tests/support/upload-desk";

const now = new Date("2026-11-10T02:00:00Z");

afterEach(() => vi.unstubAllEnvs());

/** A desk on whose disk there is room until it is filled. */
async function aDesk() {
  const disk = fullStore();
  disk.makeRoom();
  const desk = await anUploadDesk({ store: disk.store });
  return { ...desk, disk, ctx: { db: desk.db, store: desk.store, actor: desk.member, now } };
}

async function uploaded(desk: Awaited<ReturnType<typeof aDesk>>, bytes: Buffer, type: "image/png" | "image/jpeg") {
  const answer = await desk.upload("figure", "a.png", type, bytes);
  return ((await answer.json()) as { serverData: { fileId: string } }).serverData.fileId;
}

test("a picture whose clean copy finds no room is answered with 507 in words, and shown once there is room", async () => {
  const desk = await aDesk();
  const fileId = await uploaded(desk, await aPng(), "image/png");
  const ask = () => answerFile(desk.ctx, new Request(`http://portal.test/files/${fileId}`), fileId);

  desk.disk.fill();
  await expect(ask()).rejects.toEqual(refusal("attachment.no-room"));
  expect(await desk.db.read.$count(fileVariants)).toBe(0);

  desk.disk.makeRoom();
  expect((await ask()).status).toBe(200);
});

test("a phone's picture that finds no room as JPEG is refused with 507, and taken when there is room without being sent again", async () => {
  const desk = await aDesk();
  const heic = aHeic();
  const { url } = await desk.address("figure", { name: "a.heic", type: "image/heic", size: heic.length });

  desk.disk.fill();
  const refused = await desk.send(url, heic);

  expect([refused.status, await refused.json()]).toEqual([507, { error: "upload.no-space" }]);
  expect(await desk.db.read.$count(files)).toBe(0);
  expect(await desk.db.read.select({ state: uploads.state }).from(uploads)).toEqual([{ state: "partial" }]);
  expect((await readdir(desk.config.partialFolder)).filter((name) => name.endsWith(".out"))).toEqual([]);

  desk.disk.makeRoom();
  const start = await desk.held(url);
  const taken = await desk.send(url, heic, { start });
  expect([start, taken.status]).toEqual([heic.length, 200]);
  expect(await desk.db.read.select({ type: files.type }).from(files)).toEqual([{ type: "image/jpeg" }]);
});

test("web sizes that find no room fail their job, which leaves nothing behind and makes them later", async () => {
  const desk = await aDesk();
  const fileId = await uploaded(desk, await syntheticPicture(3), "image/jpeg");
  await addAttachment(desk.ctx, { caseId: desk.draft.id, fileId, kind: "figure" });
  const [job] = await desk.db.read.select().from(jobs).where(eq(jobs.kind, "file.make-forms"));
  const workshop = join(inject("testRunFolder"), randomUUID());
  await mkdir(workshop);
  vi.stubEnv("TMPDIR", workshop);
  const make = () =>
    makeFileForms(
      desk,
      () => now,
    )({
      job: job!,
      signal: new AbortController().signal,
      progress: async () => undefined,
      finish: async (effect) => {
        await desk.db.transact(async (tx) => effect?.(tx));
      },
    });

  desk.disk.fill();
  await expect(make()).rejects.toMatchObject({ code: "ENOSPC" });
  expect(await desk.db.read.$count(fileVariants)).toBe(0);
  expect((await readdir(workshop)).filter((name) => name.startsWith("xinglin-forms-"))).toEqual([]);

  desk.disk.makeRoom();
  await make();
  expect(await desk.db.read.$count(fileVariants)).toBe(2);
});

test("bytes that could not be put in their place leave no half file in the store", async () => {
  const folder = join(inject("testRunFolder"), `files-${randomUUID()}`);
  const bytes = Buffer.from("a file");
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  await mkdir(folder);
  // where the folder of its place should be, there is a file
  await writeFile(join(folder, sha256.slice(0, 2)), "");

  await expect(localStore(folder).put(bytes)).rejects.toMatchObject({ code: "EEXIST" });

  expect(await readdir(folder)).toEqual([sha256.slice(0, 2)]);
});
