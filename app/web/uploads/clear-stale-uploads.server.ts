import { readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import type { Database } from "#app/db/database";
import { forgetLooseFiles } from "#app/domain/files/commands/forget-loose-files.server";
import { forgetStaleUploads } from "#app/domain/files/commands/forget-stale-uploads.server";
import type { BlobStore } from "#app/domain/files/store";
import { LOOSE_MS } from "#app/domain/files/upload-states";
import { env } from "../env.server";
import { uploadConfig } from "./config.server";

const DAY_MS = 24 * 3_600_000;

/**
 * Throws away uploads that were begun a day ago and never arrived whole, with what arrived of them, whole ones that nothing
 * took up, and what was taken off drafts `keepDays` ago. Answers how many parts went.
 */
export async function clearStaleUploads(
  { db, store }: { db: Database; store: BlobStore },
  now: Date,
  folder = uploadConfig().partialFolder,
  keepDays = env().KEEP_REMOVED_DAYS,
): Promise<number> {
  const before = new Date(now.getTime() - LOOSE_MS);
  await forgetStaleUploads(db, before);
  const dropped = new Date(now.getTime() - keepDays * DAY_MS);
  await forgetLooseFiles({ db, store }, { uploaded: before, dropped });
  const names = await readdir(folder).catch(() => []);
  let removed = 0;
  for (const name of names) {
    const file = path.join(folder, name);
    // gone in between: its request ended, or another process cleared it
    const written = await stat(file).catch(() => null);
    if (!written?.isFile() || written.mtime >= before) continue;
    await rm(file, { force: true });
    removed++;
  }
  return removed;
}
