import { fileTypes, isFileType } from "#app/domain/files/file-types";
import { uploadOfKey } from "#app/domain/files/queries/upload-of-key.server";
import type { UploadFound } from "#app/domain/files/upload-found";
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
  /** What the ingest found in the content; null where it came elsewhere. */
  found: UploadFound | null;
}
export type FinishedOf = (file: { key: string; name: string; type: string; size: number }) => Promise<Finished>;

/** Our own ingest wrote down what it found in the content. */
export const finishedHere =
  (db: Database): FinishedOf =>
  async ({ key, name }) => {
    const upload = await uploadOfKey(db.read, key);
    if (!upload?.sha256) throw new Error("an upload was announced before it was stored");
    const { sha256, type, found } = upload;
    const kept = found?.original ? renamed(name, type) : name;
    return { uploadKey: key, driver: "embedded", sha256, name: kept, type, size: found?.size ?? upload.size, found };
  };

/** The hosted service tells only what the browser said; its digest is of another kind. */
export const finishedThere: FinishedOf = async ({ key, name, type, size }) => ({
  uploadKey: key,
  driver: "uploadthing",
  sha256: null,
  name,
  type,
  size,
  found: null,
});

/** A file kept in another format takes that format's ending. */
const renamed = (name: string, type: string) =>
  isFileType(type) ? `${name.replace(/\.[^.]*$/, "")}.${fileTypes[type].endings[0]}` : name;
