import { eq } from "drizzle-orm";
import sharp from "sharp";
import { expect, test } from "vitest";
import { answerFile } from "#app/web/files/answer-file.server";
import { makeFileForms } from "#app/web/jobs/handlers/make-forms.server";
import { addAttachment } from "#app/domain/cases/commands/add-attachment.server";
import { files, fileVariants } from "#drizzle/schema/files";
import { jobs } from "#drizzle/schema/record";
import { aGif, aHeic, aPdf, aPdfWithPassword, aPng } from "#tests/support/sample-files";
import { syntheticPicture } from "#tests/support/synthetic-picture";
import { anUploadDesk } from "#tests/support/upload-desk";

type Desk = Awaited<ReturnType<typeof anUploadDesk>>;
const now = new Date("2026-11-10T02:00:00Z");

const contextOf = ({ db, store, member }: Desk) => ({ db, store, actor: member, now });

async function stored(desk: Desk, name: string, type: string, bytes: Uint8Array) {
  const answer = await desk.upload("figure", name, type, bytes);
  const { serverData } = (await answer.json()) as { serverData: { fileId: string; name: string } };
  return serverData;
}

async function served(desk: Desk, fileId: string, as = "") {
  const request = new Request(`http://portal.test/files/${fileId}${as && `?as=${as}`}`);
  const answer = await answerFile(contextOf(desk), request, fileId);
  return { type: answer.headers.get("content-type"), bytes: Buffer.from(await answer.arrayBuffer()) };
}

/** A picture of 60 × 40 with a place in its notes; lying on its side where told. */
const noted = (format: "jpeg" | "png" | "webp", orientation = 1) =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: "#2a7" } })
    .withExif({ IFD0: { Artist: "someone" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "30/1 15/1 0/1" } })
    .withMetadata({ orientation })
    .toFormat(format)
    .toBuffer();

test.each(["jpeg", "png", "webp"] as const)(
  "of a %s its readers get the same pixels without place and owner, while what was handed in stays",
  async (format) => {
    const desk = await anUploadDesk();
    const handedIn = await noted(format);
    const { fileId } = await stored(desk, `a.${format}`, `image/${format}`, handedIn);

    const { type, bytes } = await served(desk, fileId);

    expect((await sharp(handedIn).metadata()).exif).toBeDefined();
    const { exif, xmp } = await sharp(bytes).metadata();
    expect([type, exif, xmp]).toEqual([`image/${format}`, undefined, undefined]);
    expect(await sharp(bytes).raw().toBuffer()).toEqual(await sharp(handedIn).raw().toBuffer());
    const [file] = await desk.db.read.select().from(files);
    expect(await desk.store.read(file!.sha256!)).toEqual(handedIn);
    expect((await served(desk, fileId)).bytes).toEqual(bytes);
    expect(await desk.db.read.$count(fileVariants)).toBe(1);
  },
);

test("a picture that lies on its side is served upright", async () => {
  const desk = await anUploadDesk();
  const { fileId } = await stored(desk, "a.jpg", "image/jpeg", await noted("jpeg", 6));

  const { width, height, orientation } = await sharp((await served(desk, fileId)).bytes).metadata();

  expect([width, height, orientation]).toEqual([40, 60, undefined]);
  expect(await desk.db.read.select({ width: files.width, height: files.height }).from(files)).toEqual([
    { width: 40, height: 60 },
  ]);
});

test("a phone's HEIC becomes a JPEG that every browser shows, and is kept as it was handed in", async () => {
  const desk = await anUploadDesk();

  const { fileId, name } = await stored(desk, "照片.heic", "image/heic", aHeic());

  const { type, bytes } = await served(desk, fileId);
  const { width, height, exif } = await sharp(bytes).metadata();
  const [red, green, blue] = await sharp(bytes).extract({ left: 200, top: 120, width: 1, height: 1 }).raw().toBuffer();
  expect([name, type, width, height, exif]).toEqual(["照片.jpg", "image/jpeg", 240, 160, undefined]);
  expect([red! > 160, green! < 110, blue! < 60]).toEqual([true, true, true]);
  const [original] = await desk.db.read.select().from(fileVariants);
  expect(original).toMatchObject({ fileId, kind: "original", type: "image/heic", size: aHeic().length });
  expect(await desk.store.read(original!.sha256)).toEqual(aHeic());
});

test("a GIF keeps its frames and loses its comments", async () => {
  const desk = await anUploadDesk();
  const handedIn = await aGif("taken by someone");
  const { fileId } = await stored(desk, "a.gif", "image/gif", handedIn);

  const { type, bytes } = await served(desk, fileId);

  const { pages, delay } = await sharp(bytes, { animated: true }).metadata();
  expect([type, pages, delay]).toEqual(["image/gif", 2, [100, 100]]);
  expect([handedIn.includes("taken by someone"), bytes.includes("taken by someone")]).toEqual([true, false]);
  const frames = (gif: Buffer) => sharp(gif, { animated: true }).raw().toBuffer();
  expect(await frames(bytes)).toEqual(await frames(handedIn));
  expect((await served(desk, fileId, "w320")).bytes).toEqual(bytes);
});

test.each([
  ["half a HEIC", "a.heic", "image/heic", async () => aHeic().subarray(0, 500), "attachment.heic-unreadable", 415],
  [
    "a HEIC that holds another kind of picture",
    "a.heic",
    "image/heic",
    async () => Buffer.from(aHeic().toString("latin1").replace("hvc1", "j2k1"), "latin1"),
    "attachment.heic-unreadable",
    415,
  ],
  [
    "more pixels than the memory should hold",
    "a.png",
    "image/png",
    () =>
      sharp({ create: { width: 20_000, height: 5_001, channels: 3, background: "#fff" } })
        .png()
        .toBuffer(),
    "attachment.too-many-pixels",
    422,
  ],
] as const)("%s is refused in words, and nothing is stored", async (_what, name, type, bytes, error, status) => {
  const desk = await anUploadDesk();

  const answer = await desk.upload("figure", name, type, await bytes());

  expect([answer.status, await answer.json()]).toEqual([status, { error }]);
  expect(await desk.db.read.$count(files)).toBe(0);
});

test("a PDF tells its pages; one behind a password and one that cannot be read are refused", async () => {
  const desk = await anUploadDesk();

  const whole = await desk.upload("document", "a.pdf", "application/pdf", aPdf(4000, { pages: 3 }));
  const locked = await desk.upload("document", "b.pdf", "application/pdf", aPdfWithPassword());
  const broken = await desk.upload(
    "document",
    "c.pdf",
    "application/pdf",
    Buffer.from("%PDF-1.7\nnothing".padEnd(900)),
  );

  expect([whole.status, locked.status, await locked.json(), broken.status, await broken.json()]).toEqual([
    200,
    415,
    { error: "attachment.encrypted" },
    422,
    { error: "attachment.damaged" },
  ]);
  expect(await desk.db.read.select({ pages: files.pages }).from(files)).toEqual([{ pages: 3 }]);
});

test("web sizes are made by a job of their own once a picture is attached; until then the whole picture is sent", async () => {
  const desk = await anUploadDesk();
  const { fileId } = await stored(desk, "a.jpg", "image/jpeg", await syntheticPicture(3));
  await addAttachment(contextOf(desk), { caseId: desk.draft.id, fileId, kind: "figure" });
  const before = await sharp((await served(desk, fileId, "w800")).bytes).metadata();
  const [job] = await desk.db.read.select().from(jobs).where(eq(jobs.kind, "file.make-forms"));
  await makeFileForms(
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

  const after = await served(desk, fileId, "w800");
  const small = await sharp((await served(desk, fileId, "w320")).bytes).metadata();
  const { width, height, format, exif } = await sharp(after.bytes).metadata();
  expect([job?.kind, before.width]).toEqual(["file.make-forms", 1600]);
  expect([after.type, width, height, format, exif]).toEqual(["image/webp", 800, 500, "webp", undefined]);
  expect(small.width).toBe(320);
  expect(await desk.db.read.select({ kind: fileVariants.kind }).from(fileVariants)).toEqual(
    expect.arrayContaining([{ kind: "clean" }, { kind: "w320" }, { kind: "w800" }]),
  );
});

test("a small picture needs no smaller ones", async () => {
  const desk = await anUploadDesk();
  const { fileId } = await stored(desk, "a.png", "image/png", await aPng(300, 200));

  expect((await sharp((await served(desk, fileId, "w1600")).bytes).metadata()).width).toBe(300);
});
