import { callerOf } from "../area.server";
import { portal } from "../portal.server";
import { uploadConfig } from "./config.server";
import { examineApart } from "./examine.server";
import { virusScanner } from "./virus-scanner.server";
import type { Uploads } from "./uploads.server";

let opened: Promise<Uploads> | undefined;

/** This portal's uploads. The kit is loaded with the first of them: it takes half a second that starting should not. */
export const uploads = (): Promise<Uploads> => (opened ??= open());

async function open(): Promise<Uploads> {
  const { createUploads } = await import("./uploads.server");
  const { db, store } = await portal();
  return createUploads({
    config: uploadConfig(),
    db,
    store,
    examine: examineApart,
    scan: virusScanner(),
    contextOf: async (request) => (await callerOf(request)).ctx,
  });
}
