import type { Context } from "#app/domain/context.server";
import { files } from "#drizzle/schema/files";

interface FileToStore {
  bytes: Uint8Array;
  name: string;
  type: string;
  /** The case it is made for; null for what belongs to no single case. */
  caseId: string | null;
  width?: number | null;
  height?: number | null;
}

/** Keeps bytes the portal made or found itself (a figure of a Word file, a re-encoded picture, a compiled book) as a file of the actor. Never called inside a transaction. */
export async function storeFile(
  { db, store, actor, now }: Context,
  { bytes, name, type, caseId, width, height }: FileToStore,
) {
  const { sha256, size } = await store.put(bytes);
  const [file] = await db.transact((tx) =>
    tx
      .insert(files)
      .values({
        sha256,
        size,
        name,
        type,
        caseId,
        width,
        height,
        driver: "embedded",
        createdBy: actor.userId,
        createdAt: now,
      })
      .returning(),
  );
  if (!file) throw new Error("a new file gave no row");
  return file;
}
