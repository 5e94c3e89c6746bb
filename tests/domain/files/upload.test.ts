import { createHash, randomUUID } from "node:crypto";
import { readdir } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { files, uploads } from "#drizzle/schema/files";
import { wordType } from "#app/domain/files/file-types";
import { aCase } from "#tests/support/factories/case";
import { anInstitution } from "#tests/support/factories/institution";
import { aDocx, anMp4, aPdf, aPng } from "#tests/support/sample-files";
import { anUploadDesk, brokenForm } from "#tests/support/upload-desk";

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const MB = 1024 * 1024;

test("an uploaded file is kept by its digest, known with its name, and belongs to its uploader and case", async () => {
  const desk = await anUploadDesk();
  const pdf = aPdf(300_000);

  const answer = await desk.upload("document", "检查报告 2026 (1)+a&b%.pdf", "application/pdf", pdf);

  const { fileHash, serverData } = (await answer.json()) as { fileHash: string; serverData: { fileId: string } };
  expect([answer.status, fileHash]).toEqual([200, sha256(pdf)]);
  expect(sha256(await desk.store.read(sha256(pdf)))).toBe(sha256(pdf));
  const [file] = await desk.db.read.select().from(files);
  expect(file).toEqual({
    id: serverData.fileId,
    sha256: sha256(pdf),
    name: "检查报告 2026 (1)+a&b%.pdf",
    type: "application/pdf",
    size: 300_000,
    width: null,
    height: null,
    pages: 1,
    scanState: null,
    sourceFileId: null,
    uploadKey: expect.any(String) as string,
    driver: "embedded",
    caseId: desk.draft.id,
    createdBy: desk.member.userId,
    createdAt: expect.any(Date) as Date,
  });
  expect(serverData).toEqual({
    fileId: file!.id,
    name: file!.name,
    type: "application/pdf",
    size: 300_000,
    width: null,
    height: null,
  });
  expect(await readdir(desk.config.partialFolder)).toEqual([]);
});

test("a picture answers its pixels, and its type is what its content says", async () => {
  const desk = await anUploadDesk();

  const answer = await desk.upload("figure", "really-a-png.jpg", "image/jpeg", await aPng(640, 480));

  const { serverData } = (await answer.json()) as { serverData: object };
  expect(serverData).toMatchObject({ type: "image/png", width: 640, height: 480 });
});

test("a Word file and a film are taken, each for its purpose", async () => {
  const desk = await anUploadDesk();

  const word = await desk.upload("word", "案例.docx", wordType, aDocx());
  const untyped = await desk.upload(
    "document",
    "from-a-computer-without-office.docx",
    "",
    aDocx({ "word/styles.xml": "<x/>" }),
  );
  const film = await desk.upload("document", "film.mov", "video/quicktime", anMp4(100_000));

  expect([word.status, untyped.status, film.status]).toEqual([200, 200, 200]);
  const kept = await desk.db.read.select({ type: files.type }).from(files);
  expect(kept.map(({ type }) => type).sort()).toEqual([wordType, wordType, "video/mp4"].sort());
});

test("a file that is full of line breaks and boundary look-alikes arrives byte for byte", async () => {
  const desk = await anUploadDesk();
  const lookAlikes = Buffer.from("\r\n--\r\n------cu\r\n------cut\r------cut--\r\n".repeat(3000));
  const pdf = Buffer.concat([aPdf(), lookAlikes, aPdf()]);

  const answer = await desk.upload("document", "a.pdf", "application/pdf", pdf);

  expect(((await answer.json()) as { fileHash: string }).fileHash).toBe(sha256(pdf));
});

test("an upload cut off goes on where it stopped, also after a restart and with a new address", async () => {
  const desk = await anUploadDesk();
  const film = anMp4(3 * MB);
  const said = { name: "film.mp4", type: "video/mp4", size: film.length };
  const input = { uploadIds: [randomUUID()] };
  const { url, key } = await desk.address("document", said, input);

  await desk.ingest(url, brokenForm(film.subarray(0, 2 * MB + 77)));
  desk.restart();
  const again = await desk.address("document", said, input);
  const start = await desk.held(again.url);
  const answer = await desk.send(again.url, film, { start });

  expect([again.key, start, answer.status]).toEqual([key, 2 * MB + 77, 200]);
  expect(((await answer.json()) as { fileHash: string }).fileHash).toBe(sha256(film));
  expect(sha256(await desk.store.read(sha256(film)))).toBe(sha256(film));
  expect(await readdir(desk.config.partialFolder)).toEqual([]);
});

test("after a power cut only what was synced is built upon", async () => {
  const desk = await anUploadDesk();
  const film = anMp4(40 * MB);
  const { url } = await desk.address("document", { name: "film.mp4", type: "video/mp4", size: film.length });
  await desk.ingest(url, brokenForm(film.subarray(0, 36 * MB)));
  const before = await desk.held(url);
  await desk.db.transact((tx) => tx.update(uploads).set({ bootId: "another run of the machine" }));

  const start = await desk.held(url);
  const answer = await desk.send(url, film, { start });

  expect(before).toBe(36 * MB);
  expect(start).toBeGreaterThanOrEqual(32 * MB);
  expect(start).toBeLessThan(36 * MB);
  expect([answer.status, ((await answer.json()) as { fileHash: string }).fileHash]).toEqual([200, sha256(film)]);
});

test("sent once more after it is whole, a file answers the same and is not made twice", async () => {
  const desk = await anUploadDesk();
  const pdf = aPdf();
  const { url } = await desk.address("document", { name: "a.pdf", type: "application/pdf", size: pdf.length });
  const first: unknown = await (await desk.send(url, pdf)).json();

  const start = await desk.held(url);
  const second = await desk.send(url, pdf, { start });
  desk.restart();
  const third = await desk.send(url, pdf);

  expect(start).toBe(pdf.length);
  expect([await second.json(), await third.json()]).toEqual([first, first]);
  expect(await desk.db.read.$count(files)).toBe(1);
});

test("where the portal could not take note of a file, the next try tells it again", async () => {
  const desk = await anUploadDesk();
  const pdf = aPdf();
  const { url } = await desk.address("document", { name: "a.pdf", type: "application/pdf", size: pdf.length });
  const metadata = (await desk.db.read.select().from(uploads))[0]!.metadata;
  await desk.db.transact((tx) => tx.update(uploads).set({ metadata: null }));

  const first = await desk.send(url, pdf);
  await desk.db.transact((tx) => tx.update(uploads).set({ metadata }));
  const second = await desk.send(url, new Uint8Array(), { start: 0 });

  expect([first.status, await first.json()]).toEqual([500, { error: "upload.unfinished" }]);
  expect(second.status).toBe(200);
  expect(await desk.db.read.$count(files)).toBe(1);
});

test("of requests that race for one upload one wins and the file is whole; the others are told to come again", async () => {
  const desk = await anUploadDesk();
  const film = anMp4(2 * MB);
  const { url } = await desk.address("document", { name: "film.mp4", type: "video/mp4", size: film.length });

  const answers = await Promise.all([1, 2, 3, 4, 5].map(() => desk.send(url, film)));

  const statuses = answers.map(({ status }) => status).sort();
  expect(statuses[0]).toBe(200);
  expect(statuses.filter((status) => status !== 200 && status !== 409)).toEqual([]);
  expect(sha256(await desk.store.read(sha256(film)))).toBe(sha256(film));
  expect(await desk.db.read.$count(files)).toBe(1);
  expect(await readdir(desk.config.partialFolder)).toEqual([]);
});

test("two uploads of equal content are two files with one set of bytes", async () => {
  const desk = await anUploadDesk();
  const pdf = aPdf();

  await desk.upload("document", "a.pdf", "application/pdf", pdf);
  await desk.upload("document", "b.pdf", "application/pdf", pdf);

  const kept = await desk.db.read.select({ name: files.name, sha256: files.sha256 }).from(files);
  expect(kept.sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
    { name: "a.pdf", sha256: sha256(pdf) },
    { name: "b.pdf", sha256: sha256(pdf) },
  ]);
});

test("a case takes no more uploads than its limit, some replacements and some that were never attached", async () => {
  const desk = await anUploadDesk();
  const said = { name: "a.pdf", type: "application/pdf", size: 20_000 };
  const promised: number[] = [];
  for (let answer = await desk.ask("document", [said]); answer.ok && promised.length < 100;) {
    promised.push(answer.status);
    answer = await desk.ask("document", [said]);
  }
  const refused = await desk.ask("document", [said]);

  expect(promised).toHaveLength(3 * 10 + 12);
  expect(await refused.json()).toEqual({ error: "attachment.too-many" });
  expect((await desk.ask("figure", [{ name: "a.png", type: "image/png", size: 900 }])).ok).toBe(true);
});

describe("An institution that lets two hundred files lie here unused within a day", () => {
  const said = { name: "a.png", type: "image/png", size: 900 };
  const fill = async (
    desk: Awaited<ReturnType<typeof anUploadDesk>>,
    institutionId: string,
    createdAt = new Date(),
  ) => {
    const other = await aCase(desk.db, { callId: desk.draft.callId, institutionId });
    const rows = Array.from({ length: 200 }, (_, index) => ({
      ...{ key: `unused-${index}`, customId: `someone:${other.id}:figure:900:${index}`, name: "a.png", size: 900 },
      ...{ type: "image/png", state: "complete" as const, createdAt },
    }));
    await desk.db.transact((tx) => tx.insert(uploads).values(rows));
  };

  test("must wait, in all its drafts, and is told so", async () => {
    const desk = await anUploadDesk();
    await fill(desk, desk.draft.institutionId);

    const refused = await desk.ask("figure", [said]);

    expect([refused.status, await refused.json()]).toEqual([429, { error: "attachment.day-full" }]);
  });

  test("may go on after the day, and nobody else has to wait", async () => {
    const [rested, neighbour] = [await anUploadDesk(), await anUploadDesk()];
    await fill(rested, rested.draft.institutionId, new Date(Date.now() - 25 * 3_600_000));
    await fill(neighbour, (await anInstitution(neighbour.db)).id);

    expect([(await rested.ask("figure", [said])).ok, (await neighbour.ask("figure", [said])).ok]).toEqual([true, true]);
  });

  test("or so many bytes, must wait, too", async () => {
    const desk = await anUploadDesk();
    const row = { name: "a.mp4", type: "video/mp4", state: "partial" as const, createdAt: new Date() };
    const film = (index: number) => ({
      ...{ ...row, key: `film-${index}`, customId: `someone:${desk.draft.id}:document:1:${index}`, size: 512 * MB },
    });
    await desk.db.transact((tx) => tx.insert(uploads).values(Array.from({ length: 8 }, (_, index) => film(index))));

    expect((await desk.ask("figure", [said])).status).toBe(429);
  });
});
