import { createHash, randomUUID } from "node:crypto";
import { access, mkdir, open, readFile, rename, rm, stat, utimes } from "node:fs/promises";
import path from "node:path";
import type { BlobStore } from "#app/domain/files/store";

const NAME = /^[0-9a-f]{64}$/;

/** Files under `folder`, named by their SHA-256 and spread over 256 folders. A file is durable before its name is answered. */
export function localStore(folder: string): BlobStore {
  const place = (sha256: string) => {
    if (!NAME.test(sha256)) throw new Error("not a stored file's name");
    return path.join(folder, sha256.slice(0, 2), sha256);
  };

  const settle = async (temporary: string, sha256: string) => {
    const target = place(sha256);
    const made = await mkdir(path.dirname(target), { recursive: true });
    // a new folder is only there after a power cut if the one above knows it
    if (made) await syncFolder(path.dirname(made));
    await rename(temporary, target);
    await syncFolder(path.dirname(target));
  };

  return {
    async put(bytes) {
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      const now = new Date();
      // the same bytes again: they are as young as new ones, so that no sweep takes them away
      if (await succeeds(utimes(place(sha256), now, now))) return { sha256, size: bytes.byteLength };
      await mkdir(folder, { recursive: true });
      const temporary = path.join(folder, `.new-${randomUUID()}`);
      try {
        await writeSynced(temporary, bytes);
        await settle(temporary, sha256);
      } catch (error) {
        // on a full disk half a file would take the room that is wanted
        await rm(temporary, { force: true });
        throw error;
      }
      return { sha256, size: bytes.byteLength };
    },
    adopt: settle,
    read: (sha256) => readFile(place(sha256)),
    path: place,
    keptSince: (sha256) =>
      stat(place(sha256)).then(
        ({ mtime }) => mtime,
        () => null,
      ),
    has: (sha256) => succeeds(access(place(sha256))),
    remove: (sha256) => rm(place(sha256), { force: true }),
  };
}

const succeeds = (act: Promise<void>) =>
  act.then(
    () => true,
    () => false,
  );

async function writeSynced(name: string, bytes: Uint8Array) {
  const file = await open(name, "wx", 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A renamed file is only safe once its folder is on the disk. */
async function syncFolder(folder: string) {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
