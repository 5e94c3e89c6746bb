import { eq } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { enqueue } from "#app/domain/record/enqueue.server";
import { files } from "#drizzle/schema/files";
import { isFileType, fileTypes } from "../file-types";
import { pictureSize } from "../picture-size.server";
import type { StoredFile } from "../stored-file";
import type { UploadFound } from "../upload-found";
import type { UploadPurpose } from "../upload-purposes";
import type { UploadDriver } from "../upload-states";
import { keepVariants } from "./keep-variants.server";

/** The pauses between tries grow to an hour: for a week the scanner or the file service may stay away. */
const SCAN_TRIES = 180;

interface FinishedUpload {
  uploadKey: string;
  driver: UploadDriver;
  /** Null where the hosted service keeps the bytes. */
  sha256: string | null;
  name: string;
  type: string;
  size: number;
  caseId: string;
  userId: string;
  purpose: UploadPurpose;
  found: UploadFound | null;
}

/** Makes a finished upload a file of its uploader. The ingest may tell it twice: the second time answers the same file. */
export async function fileFromUpload(
  { db, store, now }: Pick<Context, "db" | "store" | "now">,
  upload: FinishedUpload,
): Promise<StoredFile> {
  const { userId, purpose, found, ...facts } = upload;
  const isPicture = isFileType(facts.type) && fileTypes[facts.type].family === "picture";
  const pixels =
    isPicture && facts.sha256 ? await pictureSize(store.path(facts.sha256)) : { width: null, height: null };
  const row = await db.transact(async (tx) => {
    await tx
      .insert(files)
      .values({ ...facts, ...pixels, ...lookedAt(upload), createdBy: userId, createdAt: now })
      .onConflictDoNothing();
    const [kept] = await tx.select().from(files).where(eq(files.uploadKey, facts.uploadKey));
    if (kept && found?.original) {
      await keepVariants(tx, [{ fileId: kept.id, kind: "original", ...found.original, createdAt: now }]);
    }
    if (kept?.scanState === "waiting") {
      const kind = kept.driver === "uploadthing" ? "file.examine-hosted" : "file.scan";
      await enqueue(tx, kind, { fileId: kept.id, purpose }, { dedupeKey: kept.id, maxAttempts: SCAN_TRIES });
    }
    return kept;
  });
  if (!row) throw new Error("a finished upload gave no file");
  const { id, name, type, size, width, height } = row;
  return { fileId: id, name, type, size, width, height };
}

/** What the hosted service took nobody has looked at yet. */
const lookedAt = ({ driver, found }: Pick<FinishedUpload, "driver" | "found">) => ({
  pages: found?.pages ?? null,
  scanState: driver === "uploadthing" || found?.isUnscanned ? ("waiting" as const) : null,
});
