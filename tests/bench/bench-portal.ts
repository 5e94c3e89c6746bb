import { join } from "node:path";
import type { ServerBuild } from "@remix-run/node";
import type { Context } from "#app/domain/context.server";

const build = new URL("../../build/server/index.js", import.meta.url);
const token = { apiKey: "sk_live_bench", appId: "xinglin", regions: ["embedded"] };

/** The settings of a portal whose database and files are in a folder of its own. */
const benchSettings = (folder: string) => ({
  NODE_ENV: "production",
  PUBLIC_ORIGIN: "http://localhost:3000",
  DATA_DIR: folder,
  DATABASE_URL: `file:${join(folder, "xinglin.db")}`,
  UPLOADTHING_TOKEN: Buffer.from(JSON.stringify(token)).toString("base64"),
});

/** Opens, in this process, what the portal holds open; must come before anything that reads the settings is loaded. */
export async function openBenchPortal(folder: string): Promise<Pick<Context, "db" | "store">> {
  Object.assign(process.env, benchSettings(folder));
  const { portal } = await import("#app/web/portal.server");
  return portal();
}

/** The production build's answer to a request of someone signed in, without a socket in between. */
export async function requestsAs(userId: string): Promise<(path: string, init?: RequestInit) => Promise<Response>> {
  const { createRequestHandler } = await import("@remix-run/node");
  const { startSession } = await import("#app/web/session.server");
  const answer = createRequestHandler((await import(build.href)) as ServerBuild, "production");
  const [cookie = ""] = (await startSession(userId, "Bench")).split(";");
  const origin = process.env.PUBLIC_ORIGIN ?? "";
  return (path, init = {}) =>
    answer(new Request(new URL(path, origin), { ...init, headers: { cookie, origin } }), { cspNonce: "nonce" });
}
