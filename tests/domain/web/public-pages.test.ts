import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import type { Database } from "#app/db/database";
import { type RenderPage, servePublicPages } from "#app/web/page-cache/serve-public-pages.server";
import { freshDatabase } from "#tests/support/database";

const running: (() => void)[] = [];
afterEach(() => {
  for (const stop of running.splice(0)) stop();
});

/** A server with the page cache in front; what it does not answer is 418. */
async function serving(render: RenderPage, db?: Database) {
  const asked: string[] = [];
  const cache = servePublicPages(db ?? (await freshDatabase()), "http://localhost", (request) => {
    asked.push(new URL(request.url).pathname);
    return render(request);
  });
  const server = createServer((request, response) => cache(request, response, () => response.writeHead(418).end()));
  server.listen(0);
  await once(server, "listening");
  running.push(() => server.close());
  const { port } = server.address() as AddressInfo;
  const get = (path: string, init?: RequestInit) =>
    fetch(`http://localhost:${port}${path}`, { redirect: "manual", ...init });
  return { get, asked };
}

const page = (status: number, body = "<!DOCTYPE html><p>一例一树") =>
  new Response(body, { status, headers: { "Content-Type": "text/html; charset=utf-8" } });

test("a page is rendered once, then answered from memory, compressed as asked and not again where it is known", async () => {
  const { get, asked } = await serving(() => Promise.resolve(page(200)));

  const first = await get("/", { headers: { "Accept-Encoding": "gzip, br" } });
  const etag = first.headers.get("etag") ?? "";
  const known = await get("/", { headers: { "If-None-Match": etag } });
  const plain = await get("/", { headers: { "Accept-Encoding": "identity" } });
  const head = await get("/", { method: "HEAD", headers: { "Accept-Encoding": "identity" } });

  expect(first.headers.get("content-encoding")).toBe("br");
  expect(await first.text()).toContain("一例一树");
  expect([known.status, await known.text()]).toEqual([304, ""]);
  expect([plain.headers.get("content-encoding"), await plain.text()]).toEqual([null, "<!DOCTYPE html><p>一例一树"]);
  expect([head.status, head.headers.get("content-length"), await head.text()]).toEqual([200, "30", ""]);
  expect(asked).toEqual(["/"]);
});

test("a query that the pages do not read makes no other page, however long it is", async () => {
  const { get, asked } = await serving((request) => Promise.resolve(page(200, new URL(request.url).search)));

  const answers = await Promise.all([get("/about"), get("/about?utm_source=x"), get(`/about?${"a".repeat(900)}`)]);
  const later = await get("/about?another");

  expect(await Promise.all([...answers, later].map((answer) => answer.text()))).toEqual(["", "", "", ""]);
  expect([...new Set(asked)]).toEqual(["/about"]);
  const before = asked.length;
  await get("/about?one-more");
  expect(asked).toHaveLength(before);
});

test.each([404, 500])("a page of status %i is rendered once for each reader and not kept", async (status) => {
  const { get, asked } = await serving(() => Promise.resolve(page(status)));

  const answer = await get("/cases/unknown");
  await get("/cases/unknown", { method: "HEAD" });

  expect([answer.status, await answer.text()]).toEqual([status, "<!DOCTYPE html><p>一例一树"]);
  expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect([answer.headers.get("etag"), answer.headers.get("cache-control")]).toEqual([null, "no-store"]);
  expect(asked).toEqual(["/cases/unknown", "/cases/unknown"]);
});

test("a redirect leads on", async () => {
  const { get } = await serving(() =>
    Promise.resolve(new Response(null, { status: 302, headers: { Location: "/x" } })),
  );

  const answer = await get("/old");

  expect([answer.status, answer.headers.get("location")]).toEqual([302, "/x"]);
});

test("files, work areas and forms are left to the portal", async () => {
  const { get, asked } = await serving(() => Promise.resolve(page(200)));

  const answers = await Promise.all([
    get("/favicon.svg"),
    get("/organiser/calls"),
    get("/assets/app.css"),
    get("/", { method: "POST" }),
  ]);

  expect(answers.map(({ status }) => status)).toEqual([418, 418, 418, 418]);
  expect(asked).toEqual([]);
});
