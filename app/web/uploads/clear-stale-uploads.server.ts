import { readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import type { Database } from "#app/db/database";
import { forgetLooseFiles } from "#app/domain/files/commands/forget-loose-files.server";
import { forgetStaleUploads } from "#app/domain/files/commands/forget-stale-uploads.server";
import type { BlobStore } from "#app/domain/files/store";
import { LOOSE_MS } from "#app/domain/files/upload-states";
import { uploadConfig } from "./config.server";

/** Throws away uploads that were begun a day ago and never arrived whole, with what arrived of them, and whole ones that nothing took up. Answers how many parts went. */
export async function clearStaleUploads(
  { db, store }: { db: Database; store: BlobStore },
  now: Date,
  folder = uploadConfig().partialFolder,
): Promise<number> {
  const before = new Date(now.getTime() - LOOSE_MS);
  await forgetStaleUploads(db, before);
  await forgetLooseFiles({ db, store }, before);
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
