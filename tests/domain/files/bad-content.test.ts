import { createHash, randomUUID } from "node:crypto";
import { readdir } from "node:fs/promises";
import { expect, test } from "vitest";
import { anActor } from "#tests/support/factories/actor";
import { visitor } from "#app/domain/actor";
import { cases } from "#drizzle/schema/cases";
import { files, uploads } from "#drizzle/schema/files";
import { wordType } from "#app/domain/files/file-types";
import { aCompoundFile, aDocx, aGif, anMp4, aPdf, aPng } from "#tests/support/sample-files";
import { syntheticPicture } from "#tests/support/synthetic-picture";
import { anUploadDesk } from "#tests/support/upload-desk";

const html = Buffer.from("<!doctype html><script>alert(1)</script>".padEnd(2000));
const sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const answered = async (response: Response): Promise<[number, unknown]> => [response.status, await response.json()];

test.each([
  ["a page that calls itself a PDF", "document", "a.pdf", "application/pdf", () => html, "attachment.wrong-kind", 415],
  [
    "a film that calls itself a PDF",
    "document",
    "a.pdf",
    "application/pdf",
    () => anMp4(200_000),
    "attachment.wrong-kind",
    415,
  ],
  [
    "a drawing with scripts that calls itself a picture",
    "figure",
    "a.png",
    "image/png",
    () => Buffer.from("<svg onload='x'/>"),
    "attachment.wrong-kind",
    415,
  ],
  [
    "a film for a figure, under a picture's name",
    "figure",
    "a.jpg",
    "image/jpeg",
    () => anMp4(70_000),
    "attachment.wrong-kind",
    415,
  ],
  ["a page under a film's name", "document", "film.mp4", "video/mp4", () => html, "attachment.wrong-kind", 415],
  [
    "the first part of a film",
    "document",
    "film.mp4",
    "video/mp4",
    () => anMp4(200_000).subarray(0, 150_000),
    "attachment.damaged",
    422,
  ],
  [
    "a film of sound alone",
    "document",
    "film.mp4",
    "video/mp4",
    () => anMp4(100_000, { track: "soun" }),
    "attachment.damaged",
    422,
  ],
  ["a PDF under a picture's name", "figure", "a.png", "image/png", () => aPdf(), "attachment.wrong-kind", 415],
  ["a picture under a PDF's name", "document", "a.pdf", "application/pdf", () => aPng(), "attachment.wrong-kind", 415],
  [
    "a photograph without its last lines",
    "figure",
    "a.jpg",
    "image/jpeg",
    async () => (await syntheticPicture(5)).subarray(0, -20_000),
    "attachment.damaged",
    422,
  ],
  [
    "half a GIF",
    "figure",
    "a.gif",
    "image/gif",
    async () => (await aGif()).subarray(0, -25),
    "attachment.damaged",
    422,
  ],
  [
    "half a picture",
    "figure",
    "a.png",
    "image/png",
    async () => (await aPng(900, 900)).subarray(0, 1500),
    "attachment.damaged",
    422,
  ],
  [
    "a Word file with macros",
    "word",
    "a.docx",
    wordType,
    () => aDocx({ "word/vbaProject.bin": "x" }),
    "attachment.macros",
    415,
  ],
  [
    "a macro file under a Word file's name",
    "word",
    "a.docx",
    wordType,
    () => aDocx({}, "application/vnd.ms-word.document.macroEnabled.main+xml"),
    "attachment.macros",
    415,
  ],
  [
    "an old Word file under a new one's name",
    "word",
    "a.docx",
    wordType,
    () => aCompoundFile(),
    "attachment.old-office",
    415,
  ],
  [
    "a Word file behind a password",
    "word",
    "a.docx",
    wordType,
    () => aCompoundFile("EncryptedPackage"),
    "attachment.encrypted",
    415,
  ],
  ["half an Office file", "document", "a.xlsx", sheet, () => aDocx().subarray(0, 200), "attachment.damaged", 422],
] as const)(
  "%s is refused by its content, and nothing of it is kept",
  async (_what, purpose, name, type, bytes, error, status) => {
    const desk = await anUploadDesk();

    const sent = await bytes();
    const answer = await desk.upload(purpose, name, type, sent);

    expect(await answered(answer)).toEqual([status, { error }]);
    expect(await desk.db.read.select().from(files)).toEqual([]);
    expect(await desk.db.read.select({ state: uploads.state }).from(uploads)).toEqual([{ state: "failed" }]);
    expect(await readdir(desk.config.partialFolder)).toEqual([]);
    expect(await desk.store.has(createHash("sha256").update(sent).digest("hex"))).toBe(false);
  },
);

test("after a refusal the same upload may try again with other bytes", async () => {
  const desk = await anUploadDesk();
  const said = { name: "a.pdf", type: "application/pdf", size: html.length };
  const input = { uploadIds: [randomUUID()] };
  const first = await desk.send((await desk.address("document", said, input)).url, html);

  const second = await desk.send((await desk.address("document", said, input)).url, aPdf(html.length));

  expect([first.status, second.status]).toEqual([415, 200]);
});

test.each([
  ["a wrong kind", "figure", { name: "a.pdf", type: "application/pdf", size: 10 }, "attachment.wrong-kind", 415],
  ["a vector drawing", "figure", { name: "a.svg", type: "image/svg+xml", size: 10 }, "attachment.wrong-kind", 415],
  [
    "a picture too large",
    "figure",
    { name: "a.png", type: "image/png", size: 33 * 1024 ** 2 },
    "attachment.too-large",
    413,
  ],
  [
    "a PDF as large as a film",
    "document",
    { name: "a.pdf", type: "application/pdf", size: 65 * 1024 ** 2 },
    "attachment.too-large",
    413,
  ],
  ["an empty file", "document", { name: "a.pdf", type: "application/pdf", size: 0 }, "attachment.empty", 422],
  [
    "an old Word file",
    "word",
    { name: "案例.DOC", type: "application/msword", size: 10 },
    "attachment.old-office",
    415,
  ],
  ["a Word file that says it has macros", "word", { name: "a.docm", type: "", size: 10 }, "attachment.macros", 415],
] as const)("%s gets no address", async (_what, purpose, said, error, status) => {
  const desk = await anUploadDesk();

  expect(await answered(await desk.ask(purpose, [said]))).toEqual([status, { error }]);
  expect(await desk.db.read.select().from(uploads)).toEqual([]);
});

test("nobody gets an address for another institution's case, a case handed in, or one that is not there", async () => {
  const desk = await anUploadDesk();
  const said = { name: "a.pdf", type: "application/pdf", size: 10 };

  const elsewhere = await answered(await desk.ask("document", [said], { caseId: randomUUID() }));
  await desk.db.transact((tx) => tx.update(cases).set({ state: "submitted" }));
  const handedIn = await answered(await desk.ask("document", [said]));
  desk.as(anActor({ institution: { id: "another", role: "sender" } }));
  const theirs = await answered(await desk.ask("document", [said]));
  desk.as(visitor("zh-CN"));
  const signedOut = await desk.ask("document", [said]);

  expect([elsewhere, handedIn, theirs]).toEqual([
    [404, { error: "case.not-found" }],
    [409, { error: "case.wrong-state" }],
    [404, { error: "case.not-found" }],
  ]);
  expect(signedOut.status).toBe(404);
  expect(await desk.db.read.select().from(uploads)).toEqual([]);
});

test("what is sent with the wish is checked: names of uploads, number of files, unknown fields, unknown purposes", async () => {
  const desk = await anUploadDesk();
  const said = { name: "a.pdf", type: "application/pdf", size: 10 };

  const strange = await desk.ask("document", [said], { uploadIds: ["../../x"] });
  const uneven = await desk.ask("document", [said, said], { uploadIds: [randomUUID()] });
  const more = await desk.ask("document", [said], { actor: "x" } as object);
  const unknown = await desk.ask("avatar", [said]);
  const tooMany = await desk.ask(
    "document",
    Array.from({ length: 20 }, () => said),
  );

  expect([strange.status, uneven.status, more.status, unknown.status]).toEqual([400, 400, 400, 400]);
  expect(await answered(tooMany)).toEqual([409, { error: "attachment.too-many" }]);
});
