import type { IncomingMessage, ServerResponse } from "node:http";
import type { Database } from "#app/db/database";
import { publicPagesVersion } from "#app/domain/record/next-number.server";
import { languageCookieOf } from "../language.server";
import { isPublicPath } from "../public-page.server";
import { keepPage, type KeptPage, PageCache } from "./page-cache.server";

/** Answers a public page as a whole: what Remix would say to a reader who is not signed in. */
export type RenderPage = (request: Request) => Promise<Response>;
export type Middleware = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void;

/** How long a version read from the database is believed: other processes' changes show within this time, this process's own at once. */
const VERSION_MS = 1000;

/** Stands in front of Remix: a public page is rendered once for each version of the public pages, then answered from memory with an ETag. */
export function servePublicPages(db: Database, origin: string, render: RenderPage): Middleware {
  const cache = new PageCache();
  const version = rememberedVersion(db);

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const target = request.url ?? "/";
    if (!URL.canParse(target, origin)) {
      response.writeHead(400).end();
      return true;
    }
    const url = new URL(target, origin);
    if (!isCacheable(request, url)) return false;
    // the language someone chose is remembered: the front door leads to it
    if (url.pathname === "/" && languageCookieOf(asRequest(request, url)) === "en") {
      response.writeHead(302, { Location: "/en", "Cache-Control": "private, no-store" }).end();
      return true;
    }
    const now = await version();
    // no public page reads a query: whatever stands there, it is the same page, rendered and kept once
    url.search = "";
    let page = cache.get(now, url.pathname);
    if (!page) {
      const rendered = await render(new Request(url, { headers: { "accept-language": "" } }));
      const type = rendered.headers.get("content-type") ?? "";
      if (rendered.headers.has("set-cookie")) return false;
      if (rendered.status !== 200 || !type.startsWith("text/html")) {
        await passOn(rendered, request, response);
        return true;
      }
      page = await keepPage(Buffer.from(await rendered.arrayBuffer()), type);
      cache.set(now, url.pathname, page);
    }
    send(request, response, page);
    return true;
  };

  return (request, response, next) => {
    answer(request, response).then((answered) => (answered ? undefined : next()), next);
  };
}

/** Pages of the public areas, which have no dot in their last word as files do. */
const isCacheable = (request: IncomingMessage, url: URL) =>
  (request.method === "GET" || request.method === "HEAD") &&
  isPublicPath(url.pathname) &&
  !/\.[^/]*$/.test(url.pathname) &&
  url.pathname !== "/__manifest";

const asRequest = (request: IncomingMessage, url: URL) =>
  new Request(url, { headers: { cookie: request.headers.cookie ?? "" } });

/** A missing page, a redirect or a fault is answered as it was rendered, once, and not kept. */
async function passOn(rendered: Response, request: IncomingMessage, response: ServerResponse) {
  const body = Buffer.from(await rendered.arrayBuffer());
  for (const [name, value] of rendered.headers) response.setHeader(name, value);
  if (!rendered.headers.has("cache-control")) response.setHeader("Cache-Control", "no-store");
  response.writeHead(rendered.status, { "Content-Length": body.length });
  response.end(request.method === "HEAD" ? undefined : body);
}

function send(request: IncomingMessage, response: ServerResponse, page: KeptPage) {
  response.setHeader("ETag", page.etag);
  response.setHeader("Cache-Control", "public, max-age=0, must-revalidate");
  response.setHeader("Vary", "Accept-Encoding");
  if (request.headers["if-none-match"]?.includes(page.etag)) {
    response.writeHead(304).end();
    return;
  }
  const accepted = request.headers["accept-encoding"] ?? "";
  const [encoding, body] = accepted.includes("br")
    ? ["br", page.brotli]
    : accepted.includes("gzip")
      ? ["gzip", page.gzip]
      : [null, page.plain];
  if (encoding) response.setHeader("Content-Encoding", encoding);
  response.writeHead(200, { "Content-Type": page.contentType, "Content-Length": body.length });
  response.end(request.method === "HEAD" ? undefined : body);
}

function rememberedVersion(db: Database) {
  let known = 0;
  let readAt = -Infinity;
  let commitsThen = -1;
  return async () => {
    const { commits } = db;
    if (commits !== commitsThen || performance.now() - readAt > VERSION_MS) {
      known = await publicPagesVersion(db.read);
      readAt = performance.now();
      commitsThen = commits;
    }
    return known;
  };
}
