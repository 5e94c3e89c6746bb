import { and, eq, isNull } from "drizzle-orm";
import type { Database } from "#app/db/database";
import { uploads } from "#drizzle/schema/files";
import type { UploadFound } from "../upload-found";

/** A request that writes an upload. Whoever takes it over writes a file of their own, so an older request can finish nothing any more. */
export interface Writer {
  key: string;
  writer: string;
}

const written = ({ key, writer }: Writer) =>
  and(eq(uploads.key, key), eq(uploads.writer, writer), eq(uploads.state, "partial"));

/** Takes an upload over from the writer whose bytes were read; false when somebody else was faster. */
export async function claimUpload(
  db: Database,
  { key, writer, previous, synced, bootId }: Writer & { previous: string | null; synced: number; bootId: string },
): Promise<boolean> {
  const held = previous === null ? isNull(uploads.writer) : eq(uploads.writer, previous);
  return db.transact(async (tx) => {
    const [row] = await tx
      .select({ state: uploads.state })
      .from(uploads)
      .where(and(eq(uploads.key, key), held));
    if (row?.state !== "registered" && row?.state !== "partial") return false;
    await tx.update(uploads).set({ state: "partial", writer, synced, bootId }).where(eq(uploads.key, key));
    return true;
  });
}

/** So many bytes are on the disk for good; false when the upload was taken over. */
export async function noteSynced(db: Database, by: Writer, synced: number): Promise<boolean> {
  const rows = await db.transact((tx) =>
    tx.update(uploads).set({ synced }).where(written(by)).returning({ key: uploads.key }),
  );
  return rows.length > 0;
}

/** All bytes are in the store under their digest; false when the upload was taken over. */
export async function markStored(
  db: Database,
  by: Writer,
  { sha256, type, found, now }: { sha256: string; type: string; found: UploadFound; now: Date },
): Promise<boolean> {
  const rows = await db.transact((tx) =>
    tx
      .update(uploads)
      .set({ state: "stored", sha256, type, found, storedAt: now })
      .where(written(by))
      .returning({ key: uploads.key }),
  );
  return rows.length > 0;
}

/** The content was refused: nothing of it is kept. */
export async function markFailed(db: Database, by: Writer) {
  await db.transact((tx) => tx.update(uploads).set({ state: "failed", writer: null, synced: 0 }).where(written(by)));
}

/** The portal knows the file; its answer is kept, since the browser may ask again. */
export async function markComplete(db: Database, key: string, serverData: unknown) {
  await db.transact((tx) =>
    tx
      .update(uploads)
      .set({ state: "complete", serverData })
      .where(and(eq(uploads.key, key), eq(uploads.state, "stored"))),
  );
}
