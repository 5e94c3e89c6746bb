import { randomBytes, randomUUID } from "node:crypto";
import { createServer, STATUS_CODES } from "node:http";
import { fileURLToPath } from "node:url";
import { constants as zlib } from "node:zlib";
import { createRequestHandler } from "@remix-run/express";
import { createRequestHandler as createPageRenderer } from "@remix-run/node";
import compression from "compression";
import express from "express";

/**
 * The portal in production: one process, one database. Of the app it knows only the server build, whose entry opens
 * the database, the worker and the page cache, and closes them again.
 *
 * @typedef {(req: import("node:http").IncomingMessage, res: import("node:http").ServerResponse, next: (error?: unknown) => void) => void} PageCache
 *
 * @typedef {(req: import("node:http").IncomingMessage, res: import("node:http").ServerResponse, next: (error?: unknown) => void) => void} Middleware
 *
 * @typedef {object} Application
 * @property {string} publicOrigin what people type into the browser
 * @property {{ sent: string[], shown: string[] }} fileSources where else files go to and come from
 * @property {(render: (request: Request) => Promise<Response>) => Middleware} pageCache answers public pages from memory
 * @property {() => Promise<void>} close ends the worker, then the database
 */

const idleSocketMs = 120_000; // an upload may last for hours, as long as bytes arrive
const shutdownMs = 30_000;
const port = Number(process.env.PORT ?? 3000);

/** @param {string} path */
const inBuild = (path) => new URL(`./build/${path}`, import.meta.url);

try {
  await serve();
} catch (error) {
  refuseToStart(error);
}

async function serve() {
  // not a literal: the type checker would follow it into the built file
  const built = await import(inBuild("server/index.js").href);
  /** @type {Application} */
  const application = await built.entry.module.startApplication();
  const build = built.entry.module.withDoorsForActs(built);
  const pageCache = application.pageCache(createPageRenderer(build, process.env.NODE_ENV));
  const headers = securityHeaders(application);
  const remix = remixApp(build, new Set(headers.map(([name]) => name.toLowerCase())));

  const server = createServer({ requestTimeout: 0, headersTimeout: 60_000, keepAliveTimeout: 75_000 }, (req, res) => {
    logWhenDone(req, res);
    for (const [name, value] of headers) res.setHeader(name, value);
    pageCache(req, res, (fault) => (fault ? answerFault(fault, res) : remix(req, res)));
  });
  server.timeout = idleSocketMs;

  server.once("error", (error) => {
    void application.close().finally(() => refuseToStart(error));
  });
  server.listen(port, process.env.HOST, () => {
    console.log(`Xinglin 杏林: ${application.publicOrigin} (port ${port})`);
  });
  for (const signal of ["SIGTERM", "SIGINT"]) {
    process.once(signal, () => void shutDown(server, application));
  }
}

/**
 * Static files, compression and Remix.
 *
 * @param {import("@remix-run/node").ServerBuild} build
 * @param {ReadonlySet<string>} single headers of which an answer's own takes the place of the portal's
 */
function remixApp(build, single) {
  const app = express();
  app.disable("x-powered-by");
  app.disable("etag");
  const proxies = process.env.TRUST_PROXY;
  if (proxies) app.set("trust proxy", /^\d+$/.test(proxies) ? Number(proxies) : proxies);

  // quality 4: a third smaller than gzip at the same cost
  app.use(compression({ brotli: { params: { [zlib.BROTLI_PARAM_QUALITY]: 4 } } }));
  const client = fileURLToPath(inBuild("client"));
  app.use("/assets", express.static(`${client}/assets`, { immutable: true, maxAge: "1y", index: false }));
  app.use("/assets", (req, res, next) => {
    if (isReadable(req.path)) res.status(404).type("text").send("Not Found");
    else next();
  });
  app.use(express.static(client, { maxAge: "1h", index: false }));

  app.use((_req, res, next) => {
    const nonce = randomBytes(16).toString("base64");
    res.locals.cspNonce = nonce;
    const policy = String(res.getHeader("Content-Security-Policy"));
    res.setHeader("Content-Security-Policy", policy.replace("script-src 'self'", `script-src 'self' 'nonce-${nonce}'`));
    next();
  });
  app.use((_req, res, next) => {
    // Remix adds its headers to those that are there; of two policies a browser keeps both, and shows no file in a frame
    const append = res.append.bind(res);
    res.append = (name, value) => (single.has(name.toLowerCase()) ? res.set(name, value) : append(name, value));
    next();
  });
  app.use((req, _res, next) => {
    // what a browser says of its own address is never believed
    req.headers["x-client-address"] = req.ip ?? "";
    // Remix compares origin and host and ends in a fault; the doors compare with the public origin and refuse in words
    if (req.headers.origin) req.headers["x-forwarded-host"] = req.headers.origin.replace(/^[a-z]+:\/\//, "");
    next();
  });
  // not by a pattern: Express would refuse an address that is not UTF-8 before Remix can say so in words
  app.use(
    createRequestHandler({
      build,
      mode: process.env.NODE_ENV,
      getLoadContext: (_req, res) => ({ cspNonce: res.locals.cspNonce }),
    }),
  );
  app.use(atFault);
  return app;
}

/** What is not UTF-8 names no file: Remix says so in words, as for every address. @param {string} path */
function isReadable(path) {
  try {
    return decodeURIComponent(path) !== "";
  } catch {
    return false;
  }
}

/** Express knows a handler of faults by its four parameters. @type {express.ErrorRequestHandler} */
function atFault(error, _req, res, next) {
  if (res.headersSent) next(error);
  else answerFault(error, res);
}

/**
 * For what never reached Remix, such as an address that is not UTF-8.
 *
 * @param {unknown} error
 * @param {import("node:http").ServerResponse} res
 */
function answerFault(error, res) {
  const status = Number(/** @type {{ status?: unknown }} */ (error)?.status) || 500;
  if (status >= 500) console.error(error);
  res.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" }).end(STATUS_CODES[status]);
}

/**
 * On every answer. Pages without scripts keep this policy; for the others a nonce is added.
 *
 * @param {Application} application
 * @returns {[string, string][]}
 */
function securityHeaders({ publicOrigin, fileSources }) {
  const { sent, shown } = fileSources;
  const policy = [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'", // column widths of tables are inline styles
    ["img-src 'self' data: blob:", ...shown].join(" "),
    ["media-src 'self'", ...shown].join(" "),
    ["frame-src 'self'", ...shown].join(" "),
    ["connect-src 'self'", ...sent].join(" "),
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
  ];
  return [
    ["Content-Security-Policy", policy.join("; ")],
    ["X-Content-Type-Options", "nosniff"],
    ["X-Frame-Options", "DENY"],
    ["Referrer-Policy", "strict-origin-when-cross-origin"],
    ["Cross-Origin-Opener-Policy", "same-origin"],
    ["Permissions-Policy", "camera=(), microphone=(), geolocation=()"],
    ...(publicOrigin.startsWith("https:")
      ? /** @type {[string, string][]} */ ([["Strict-Transport-Security", "max-age=31536000"]])
      : []),
  ];
}

/**
 * One line per request, without personal data: no address, no query, no secret of a link.
 *
 * @param {import("node:http").IncomingMessage} req
 * @param {import("node:http").ServerResponse} res
 */
function logWhenDone(req, res) {
  const id = randomUUID();
  const begun = performance.now();
  const path = (req.url ?? "").split("?", 1)[0]?.replace(/[^/]{24,}/g, secretToDots);
  res.once("close", () => {
    const end = res.writableFinished ? res.statusCode : `${res.statusCode} cut off`;
    console.log(`${id} ${req.method} ${path} ${end} ${(performance.now() - begun).toFixed(1)} ms`);
  });
}

/** Ids of rows and names of built files may be read in a log; the tokens of invitations may not. @param {string} segment */
function secretToDots(segment) {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$|\.(js|css|data|svg|png|woff2|pdf)$/.test(segment) ? segment : "…";
}

/**
 * No new connections, requests in flight are finished, then worker and database end.
 *
 * @param {import("node:http").Server} server
 * @param {Application} application
 */
async function shutDown(server, application) {
  const closed = new Promise((resolve) => server.close(resolve));
  // a connection becomes idle when its last answer is out: keep-alive must not hold the process
  const sweep = setInterval(() => server.closeIdleConnections(), 100);
  const limit = setTimeout(() => server.closeAllConnections(), shutdownMs);
  await closed;
  clearInterval(sweep);
  clearTimeout(limit);
  await application.close();
  process.exit(0);
}

/** @param {unknown} reason @returns {never} */
function refuseToStart(reason) {
  const error = /** @type {NodeJS.ErrnoException} */ (reason instanceof Error ? reason : new Error(String(reason)));
  if (error.name === "SetupError") console.error(error.message);
  else if (error.code === "EADDRINUSE") console.error(`Port ${port} is in use. Set PORT to another one.`);
  else if (error.code === "ERR_MODULE_NOT_FOUND" && error.message.includes("build/server/index.js"))
    console.error("There is no build yet. Run: npm run build");
  else console.error(error);
  process.exit(1);
}
