import { readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import type { Database } from "#app/db/database";
import { forgetStaleUploads } from "#app/domain/files/commands/forget-stale-uploads.server";
import { uploadConfig } from "./config.server";

const DAY = 86_400_000;

/** Throws away uploads that were begun a day ago and never arrived whole, with what arrived of them. Answers how many files went. */
export async function clearStaleUploads(
  { db }: { db: Database },
  now: Date,
  folder = uploadConfig().partialFolder,
): Promise<number> {
  const before = new Date(now.getTime() - DAY);
  await forgetStaleUploads(db, before);
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
