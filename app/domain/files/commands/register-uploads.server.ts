import { and, eq } from "drizzle-orm";
import type { Database } from "#app/db/database";
import { uploads } from "#drizzle/schema/files";
import type { UploadMetadata } from "../upload-metadata";

interface Registration {
  /** One for each file of the metadata, in the same order. */
  keys: string[];
  slug: string;
  callbackUrl: string;
  metadata: UploadMetadata;
}

/**
 * Writes down uploads that were promised an address. One that is on its way already keeps what has arrived; one that was
 * refused may try again. A key that another upload holds is left alone: the ingest refuses the newcomer.
 */
export async function registerUploads(
  { db, now }: { db: Database; now: Date },
  { keys, slug, callbackUrl, metadata }: Registration,
) {
  await db.transact(async (tx) => {
    for (const [index, key] of keys.entries()) {
      const file = metadata.files[index];
      if (!file) throw new Error("an upload was registered without its file");
      await tx
        .insert(uploads)
        .values({ key, ...file, slug, state: "registered", metadata, callbackUrl, createdAt: now })
        .onConflictDoNothing();
      await tx
        .update(uploads)
        .set({ state: "registered", name: file.name, type: file.type, createdAt: now })
        .where(and(eq(uploads.key, key), eq(uploads.customId, file.customId), eq(uploads.state, "failed")));
    }
  });
}
