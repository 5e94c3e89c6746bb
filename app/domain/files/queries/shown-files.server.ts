import { and, eq, inArray } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { files, fileVariants } from "#drizzle/schema/files";
import type { ShownFile } from "../shown-file";

/** Files as a list shows them: whether they may be opened yet, and whether a video has its still. Whether someone may read them at all is decided by the caller. */
export async function shownFiles<Named extends Omit<ShownFile, "scanState" | "hasStill">>(
  reader: Reader,
  named: readonly Named[],
): Promise<(Named & ShownFile)[]> {
  if (named.length === 0) return [];
  const ids = [...new Set(named.map(({ fileId }) => fileId))];
  const rows = await reader
    .select({ id: files.id, scanState: files.scanState, still: fileVariants.id })
    .from(files)
    .leftJoin(fileVariants, and(eq(fileVariants.fileId, files.id), eq(fileVariants.kind, "poster")))
    .where(inArray(files.id, ids));
  const known = new Map(rows.map(({ id, scanState, still }) => [id, { scanState, hasStill: still !== null }]));
  return named.map((file) => ({ ...file, ...(known.get(file.fileId) ?? { scanState: null, hasStill: false }) }));
}
