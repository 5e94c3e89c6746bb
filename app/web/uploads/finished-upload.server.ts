import { uploadOfKey } from "#app/domain/files/queries/upload-of-key.server";
import type { UploadDriver } from "#app/domain/files/upload-states";
import type { Database } from "#app/db/database";

/** What a driver knows of an upload that is whole. */
export interface Finished {
  uploadKey: string;
  driver: UploadDriver;
  sha256: string | null;
  name: string;
  type: string;
  size: number;
}
export type FinishedOf = (file: { key: string; name: string; type: string; size: number }) => Promise<Finished>;

/** Our own ingest wrote down what it found in the content. */
export const finishedHere =
  (db: Database): FinishedOf =>
  async ({ key, name }) => {
    const upload = await uploadOfKey(db.read, key);
    if (!upload?.sha256) throw new Error("an upload was announced before it was stored");
    return { uploadKey: key, driver: "embedded", sha256: upload.sha256, name, type: upload.type, size: upload.size };
  };

/** The hosted service tells only what the browser said; its digest is of another kind. */
export const finishedThere: FinishedOf = async ({ key, name, type, size }) => ({
  uploadKey: key,
  driver: "uploadthing",
  sha256: null,
  name,
  type,
  size,
});
