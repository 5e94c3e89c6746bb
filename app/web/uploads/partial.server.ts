import { createHash, type Hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFileSync } from "node:fs";
import { type FileHandle, mkdir, open, rm, stat } from "node:fs/promises";
import path from "node:path";
import type { UploadRow } from "#app/domain/files/queries/upload-of-key.server";

/** Names this run of the machine: what was written in an earlier one and never synced may be lost. */
export const bootId = readBootId();

function readBootId(): string {
  try {
    return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  } catch {
    return "";
  }
}

type Progress = Pick<UploadRow, "key" | "writer" | "bootId" | "synced">;

/** Where a request writes: a file of its own, so that two requests never write one. */
export const partialPath = (folder: string, key: string, writer: string) => path.join(folder, `${key}.${writer}`);

/** How many bytes of an unfinished upload may be built upon. */
export async function trustedBytes(
  folder: string,
  { key, writer, bootId: writtenIn, synced }: Progress,
): Promise<number> {
  if (!writer) return 0;
  const size = await stat(partialPath(folder, key, writer)).then(
    (found) => found.size,
    () => 0,
  );
  return writtenIn !== "" && writtenIn === bootId ? size : Math.min(size, synced);
}

/** A partial file, open for writing at its end, and the digest of what it holds. */
export interface Partial {
  path: string;
  file: FileHandle;
  hash: Hash;
  remove(): Promise<void>;
}

/** Begins a partial file with the first `offset` bytes an earlier request wrote; they are on the disk before it answers. */
export async function beginPartial(folder: string, upload: Progress, writer: string, offset: number): Promise<Partial> {
  await mkdir(folder, { recursive: true });
  const own = partialPath(folder, upload.key, writer);
  const file = await open(own, "wx", 0o600);
  const partial = { path: own, file, hash: createHash("sha256"), remove: () => rm(own, { force: true }) };
  try {
    if (offset > 0 && upload.writer) await copy(partialPath(folder, upload.key, upload.writer), offset, partial);
    return partial;
  } catch (error) {
    await file.close();
    await partial.remove();
    throw error;
  }
}

async function copy(from: string, length: number, { file, hash }: Partial) {
  for await (const chunk of createReadStream(from, {
    end: length - 1,
    highWaterMark: 1 << 20,
  }) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    await file.writev([chunk]);
  }
  await file.datasync();
}
