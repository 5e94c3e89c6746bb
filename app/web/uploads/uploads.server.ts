import { createRouteHandler } from "uploadthing/server";
import type { Database } from "#app/db/database";
import { statusOf } from "#app/domain/refusal";
import type { BlobStore } from "#app/domain/files/store";
import { kitLine } from "./callback.server";
import type { UploadConfig } from "./config.server";
import { finishedHere, finishedThere } from "./finished-upload.server";
import type { Ingest } from "./ingest-parts.server";
import { createIngest } from "./ingest.server";
import { uploadRouter, type UploadDesk } from "./router.server";

export interface Uploads {
  /** The kit's own end point: promises addresses, and hears of finished uploads. */
  handle: (request: Request) => Promise<Response>;
  /** Where the bytes go; null where the hosted service takes them. */
  ingest: ((request: Request) => Promise<Response>) | null;
}

interface Parts {
  config: UploadConfig;
  db: Database;
  store: BlobStore;
  contextOf: UploadDesk["contextOf"];
  examine: Ingest["examine"];
  scan: Ingest["scan"];
}

/** Uploads by the upload service's kit: on our own ingest, or hosted, by configuration alone. */
export function createUploads({ config, db, store, contextOf, examine, scan }: Parts): Uploads {
  const { token } = config;
  const desk = { contextOf, portal: async () => ({ db, store }) };
  const logLevel = "Warning"; // more talkative, it would log every signed address
  if (config.driver === "uploadthing") {
    const router = uploadRouter({ ...desk, finished: finishedThere });
    const handler = createRouteHandler({ router, config: { token, logLevel } });
    return { handle: async (request) => withRefusalStatus(await handler(request)), ingest: null };
  }

  const line = kitLine(config, { db, dispatch: (request) => handler(request) });
  const { ingestUrl, callbackUrl } = config;
  const handler = createRouteHandler({
    router: uploadRouter({ ...desk, finished: finishedHere(db) }),
    // never its development mode: there the kit expects to be called back over an open stream
    config: { token, ingestUrl, callbackUrl, isDev: false, handleDaemonPromise: "await", logLevel, fetch: line.fetch },
  });
  return {
    handle: async (request) => withRefusalStatus(await handler(request)),
    ingest: createIngest({ config, db, store, examine, scan, announce: line.announce }),
  };
}

/** The kit knows fewer statuses than our rules. */
async function withRefusalStatus(response: Response): Promise<Response> {
  if (response.ok) return response;
  const body = (await response.json()) as { error?: unknown };
  const { error } = body;
  const status =
    typeof error === "string" && Object.hasOwn(statusOf, error)
      ? statusOf[error as keyof typeof statusOf]
      : response.status;
  return Response.json(body, { status, headers: { "cache-control": "no-store" } });
}
