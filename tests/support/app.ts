import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import { inject } from "vitest";
import type { Database } from "#app/db/database";
import type { BlobStore } from "#app/domain/files/store";
import { withDoorsForActs } from "#app/web/doors-for-acts.server";
import { localStore } from "#app/web/local-store.server";
import type { Portal } from "#app/web/portal.server";
import { startSession } from "#app/web/session.server";
import { lastingDatabase } from "./database";

const origin = "http://localhost:3000";

/** What a request says beyond its address. */
export interface RequestToMake {
  /** Whose session goes along; without one nobody is signed in. */
  as?: string | null;
  method?: string;
  form?: Record<string, string | readonly string[]>;
  json?: unknown;
  body?: BodyInit;
  headers?: Record<string, string>;
}

/** The production build with a database and files of its own, without a socket in between. */
export interface App {
  db: Database;
  store: BlobStore;
  routes: ServerBuild["routes"];
  /** Answers as the server would; redirects are not followed. */
  request: (path: string, options?: RequestToMake) => Promise<Response>;
  close: () => Promise<void>;
}

/**
 * Opens the build for the tests of one file, which closes it again. Sessions belong to the one database a process has:
 * a file opens one app.
 */
export async function openApp(): Promise<App> {
  const folder = join(inject("testRunFolder"), `app-${randomUUID()}`);
  Object.assign(process.env, { PUBLIC_ORIGIN: origin, DATA_DIR: folder });
  const { db, remove } = await lastingDatabase();
  const store = localStore(join(folder, "files"));
  // where both the build and the tests' own modules look for what this process holds open
  const kept = globalThis as typeof globalThis & { xinglinPortal?: Promise<Portal> };
  kept.xinglinPortal = Promise.resolve({ db, store });

  const build = (await import(new URL("../../build/server/index.js", import.meta.url).href)) as ServerBuild;
  const answer = createRequestHandler(withDoorsForActs(build), "production");
  const cookies = new Map<string, string>();
  const cookieOf = async (userId: string) => {
    const known = cookies.get(userId);
    if (known) return known;
    const [cookie = ""] = (await startSession(userId, "Tests")).split(";");
    cookies.set(userId, cookie);
    return cookie;
  };

  return {
    db,
    store,
    routes: build.routes,
    async request(path, { as, method = "GET", form, json, body, headers = {} } = {}) {
      const sent = new Headers({
        "accept-language": "zh-CN",
        "x-client-address": "192.0.2.1",
        host: new URL(origin).host,
      });
      if (method !== "GET" && method !== "HEAD") sent.set("origin", origin);
      if (as) sent.set("cookie", await cookieOf(as));
      if (json !== undefined) sent.set("content-type", "application/json");
      for (const [name, value] of Object.entries(headers)) sent.set(name, value);
      // as server.js does: who may send a form is for the doors to say
      if (sent.has("origin")) sent.set("x-forwarded-host", sent.get("origin")!.replace(/^[a-z]+:\/\//, ""));
      const content = form ? formBody(form) : json !== undefined ? JSON.stringify(json) : body;
      const request = new Request(new URL(path, origin), { method, headers: sent, body: content });
      return answer(request, { cspNonce: "nonce" });
    },
    async close() {
      delete kept.xinglinPortal;
      await db.close();
      await remove();
    },
  };
}

function formBody(form: NonNullable<RequestToMake["form"]>) {
  const entries = Object.entries(form).flatMap(([name, value]) =>
    (typeof value === "string" ? [value] : value).map((one): [string, string] => [name, one]),
  );
  return new URLSearchParams(entries);
}
