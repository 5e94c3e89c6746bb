import { readdir } from "node:fs/promises";
import { expect, test } from "vitest";
import { files, uploads } from "#drizzle/schema/files";
import { anMp4, aPdf } from "#tests/support/sample-files";
import { anUploadDesk, brokenForm } from "#tests/support/upload-desk";

const answered = async (response: Response): Promise<[number, unknown]> => [response.status, await response.json()];

test("more bytes than were promised are refused, whether the request admits them or not", async () => {
  const desk = await anUploadDesk();
  const said = { name: "film.mp4", type: "video/mp4", size: 100_000 };
  const { url } = await desk.address("document", said);
  const film = anMp4(300_000);

  const hidden = await desk.send(url, film.subarray(0, 100_001));
  const again = await desk.address("document", said);
  const admitted = await desk.ingest(again.url, {
    method: "PUT",
    headers: { "content-length": "300000", "content-type": "multipart/form-data; boundary=x" },
    body: new Uint8Array(film),
  });

  expect(await answered(hidden)).toEqual([413, { error: "upload.longer-than-said" }]);
  expect(admitted.status).toBe(413);
  expect(await readdir(desk.config.partialFolder)).toEqual([]);
});

test("fewer bytes than were promised are kept and waited for", async () => {
  const desk = await anUploadDesk();
  const { url } = await desk.address("document", { name: "film.mp4", type: "video/mp4", size: 100_000 });

  const answer = await desk.send(url, anMp4(99_999));

  expect(await answered(answer)).toEqual([400, { error: "upload.cut-off" }]);
  expect(await desk.held(url)).toBe(99_999);
});

test("what does not fit to what is here is not built upon", async () => {
  const desk = await anUploadDesk();
  const film = anMp4(300_000);
  const { url } = await desk.address("document", { name: "film.mp4", type: "video/mp4", size: film.length });
  await desk.ingest(url, brokenForm(film.subarray(0, 200_000)));

  const ahead = await desk.send(url, film, { start: 250_000 });
  const unreadable = await desk.ingest(url, {
    method: "PUT",
    headers: { range: "bytes=5-9,20-30" },
    body: new FormData(),
  });
  const noForm = await desk.ingest(url, { method: "PUT", body: new Uint8Array(film) });
  const otherField = await desk.send(url, film, { field: "picture" });

  expect([ahead.status, ahead.headers.get("x-ut-range-start")]).toEqual([416, "200000"]);
  expect([unreadable.status, noForm.status, otherField.status]).toEqual([416, 415, 415]);
});

test("an address that was tampered with, has expired or was never given opens nothing", async () => {
  const desk = await anUploadDesk();
  const pdf = aPdf();
  const { url, key } = await desk.address("document", { name: "a.pdf", type: "application/pdf", size: pdf.length });
  const { ingestUrl } = desk.config;
  const query = new URL(url).search.slice(1).replace(/&signature=.*$/, "");
  const signed = (text: string) =>
    `${ingestUrl}/${text}&signature=${encodeURIComponent(desk.sign(`${ingestUrl}/${text}`))}`;
  const otherKey = key.replace(/.$/, key.endsWith("A") ? "B" : "A");

  const tries = {
    signature: url.replace(/..$/, url.endsWith("00") ? "11" : "00"),
    size: url.replace(`size=${pdf.length}`, "size=9"),
    expires: url.replace(/expires=\d/, "expires=9"),
    "another key": url.replace(key, otherKey),
    "a second signature": url.replace("&signature", "&signature=x&signature"),
    "something behind the signature": `${url}&x=1`,
    "no signature": `${ingestUrl}/${key}?${query}`,
    expired: signed(`${key}?${query.replace(/expires=\d+/, "expires=1000")}`),
    "another hospital's": signed(`${key}?${query.replace("identifier=hospital", "identifier=clinic")}`),
    "never registered": signed(`${otherKey}?${query}`),
    traversal: `${ingestUrl}/..%2f..%2fetc%2fpasswd?${query}&signature=x`,
    "no key": `${ingestUrl}/short?${query}&signature=x`,
  };
  const statuses: Record<string, number[]> = {};
  for (const [name, address] of Object.entries(tries)) {
    statuses[name] = [(await desk.send(address, pdf)).status, (await desk.ingest(address, { method: "HEAD" })).status];
  }

  expect(statuses).toEqual({
    signature: [403, 403],
    size: [403, 403],
    expires: [403, 403],
    "another key": [403, 403],
    "a second signature": [403, 403],
    "something behind the signature": [403, 403],
    "no signature": [403, 403],
    expired: [410, 410],
    "another hospital's": [403, 403],
    "never registered": [409, 409],
    traversal: [404, 404],
    "no key": [404, 404],
  });
  expect(await desk.db.read.select().from(files)).toEqual([]);
});

test("an upload whose key another one holds is refused and leaves the other alone", async () => {
  const desk = await anUploadDesk();
  const pdf = aPdf();
  const { url, key } = await desk.address("document", { name: "a.pdf", type: "application/pdf", size: pdf.length });
  await desk.db.transact((tx) => tx.update(uploads).set({ customId: "somebody:else" }));
  const [before] = await desk.db.read.select().from(uploads);

  const put = await desk.send(url, pdf);
  const head = await desk.ingest(url, { method: "HEAD" });

  expect([await answered(put), head.status]).toEqual([[409, { error: "upload.key-taken" }], 409]);
  expect(await desk.db.read.select().from(uploads)).toEqual([before]);
  expect(before!.key).toBe(key);
});

test("news of a finished upload that the portal did not sign is not believed", async () => {
  const desk = await anUploadDesk();
  const body = JSON.stringify({ status: "uploaded", origin: desk.config.ingestUrl, metadata: {}, file: {} });

  const forged = await desk.handle(
    new Request(`${desk.origin}/api/uploadthing?slug=document`, {
      method: "POST",
      body,
      headers: {
        "content-type": "application/json",
        "uploadthing-hook": "callback",
        "x-uploadthing-signature": "hmac-sha256=00",
      },
    }),
  );

  expect(forged.status).toBe(400);
  expect(await desk.db.read.select().from(files)).toEqual([]);
});

test("where the disk has no room left, nothing is begun and the browser is told so", async () => {
  const desk = await anUploadDesk({ reserveBytes: Number.MAX_SAFE_INTEGER });
  const pdf = aPdf();

  const answer = await desk.upload("document", "a.pdf", "application/pdf", pdf);

  expect(await answered(answer)).toEqual([507, { error: "upload.no-space" }]);
  expect(await readdir(desk.config.partialFolder)).toEqual([]);
});

test("the operator's own limit holds beside those of the purposes", async () => {
  const desk = await anUploadDesk({ maxBytes: 1000 });

  expect(await answered(await desk.upload("document", "a.pdf", "application/pdf", aPdf(1001)))).toEqual([
    413,
    { error: "attachment.too-large" },
  ]);
});
