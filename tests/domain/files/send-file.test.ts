import { expect, test } from "vitest";
import { sendFile } from "#app/web/files/send-file.server";
import { disposition } from "#app/web/files/disposition.server";
import { noise } from "#tests/support/sample-files";
import { freshStore } from "#tests/support/store";

const bytes = noise(1000);

async function aSentFile(
  headers: Record<string, string> = {},
  { method = "GET", type = "application/pdf", isPublic = false } = {},
) {
  const store = freshStore();
  const { sha256, size } = await store.put(bytes);
  const request = new Request("http://portal.test/files/x", { method, headers });
  const answer = sendFile(request, { path: store.path(sha256), sha256, size, name: "报告.pdf", type, isPublic });
  return { sha256, answer, body: Buffer.from(await answer.arrayBuffer()) };
}

test("a whole file is sent as it is, under its name, to be kept by nobody else", async () => {
  const { answer, body, sha256 } = await aSentFile();

  expect(answer.status).toBe(200);
  expect(body.equals(bytes)).toBe(true);
  expect(Object.fromEntries(answer.headers)).toEqual({
    "accept-ranges": "bytes",
    "cache-control": "private, no-cache, no-transform",
    "content-disposition": "inline; filename=\"__.pdf\"; filename*=UTF-8''%E6%8A%A5%E5%91%8A.pdf",
    "content-length": "1000",
    "content-security-policy":
      "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; media-src 'self'; object-src 'self'; frame-ancestors 'self'",
    "content-type": "application/pdf",
    "cross-origin-resource-policy": "same-origin",
    etag: `"${sha256}"`,
    "x-frame-options": "SAMEORIGIN",
  });
});

test.each([
  ["bytes=0-99", 206, [0, 100]],
  ["bytes=900-", 206, [900, 1000]],
  ["bytes=-10", 206, [990, 1000]],
  ["bytes=990-5000", 206, [990, 1000]],
  ["bytes=-5000", 206, [0, 1000]],
  ["bytes=0-1,5-6", 200, [0, 1000]],
  ["bytes=7-3", 200, [0, 1000]],
  ["pages=1", 200, [0, 1000]],
] as const)("of a file asked for as %s comes what was meant", async (range, status, [from, to]) => {
  const { answer, body } = await aSentFile({ range });

  expect([answer.status, body.equals(bytes.subarray(from, to))]).toEqual([status, true]);
  expect(answer.headers.get("content-range")).toBe(status === 206 ? `bytes ${from}-${to - 1}/1000` : null);
});

test.each(["bytes=1000-", "bytes=-0"])("a part beyond the end, %s, does not exist", async (range) => {
  const { answer } = await aSentFile({ range });

  expect([answer.status, answer.headers.get("content-range")]).toEqual([416, "bytes */1000"]);
});

test("a browser that has the file already is told so, and one whose part is of another file gets all of it", async () => {
  const { sha256 } = await aSentFile();

  const known = await aSentFile({ "if-none-match": `W/"x", "${sha256}"` });
  const same = await aSentFile({ range: "bytes=0-9", "if-range": `"${sha256}"` });
  const other = await aSentFile({ range: "bytes=0-9", "if-range": '"older"' });

  expect([known.answer.status, same.answer.status, other.answer.status]).toEqual([304, 206, 200]);
});

test("HEAD says how long a file is and sends nothing", async () => {
  const { answer, body } = await aSentFile({}, { method: "HEAD" });

  expect([answer.status, answer.headers.get("content-length"), body.length]).toEqual([200, "1000", 0]);
});

test("what a browser cannot be trusted to show is saved instead; what is published may be kept for an hour", async () => {
  const office = await aSentFile(
    {},
    { type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document" },
  );
  const published = await aSentFile({}, { isPublic: true });

  expect(office.answer.headers.get("content-type")).toBe("application/octet-stream");
  expect(office.answer.headers.get("content-disposition")).toMatch(/^attachment; /);
  expect(published.answer.headers.get("cache-control")).toBe("public, no-cache, no-transform");
});

test("a hostile name can end neither the header nor its quotes", () => {
  expect(disposition("attachment", 'a"b\r\nSet-Cookie: x;/../c;%41.pdf')).toBe(
    "attachment; filename=\"c__41.pdf\"; filename*=UTF-8''c%3B%2541.pdf",
  );
});
