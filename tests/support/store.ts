import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { inject } from "vitest";
import type { BlobStore } from "#app/domain/files/store";
import { localStore } from "#app/web/local-store.server";

/** An empty store of files of one test's own, cleared away with the test run. */
export const freshStore = (): BlobStore => localStore(join(inject("testRunFolder"), `files-${randomUUID()}`));

/** A store on a disk that is full until it is told that there is room. */
export function fullStore() {
  const store = freshStore();
  let isFull = true;
  const unlessFull = async () => {
    if (isFull) throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
  };
  const full: BlobStore = {
    ...store,
    put: (bytes) => unlessFull().then(() => store.put(bytes)),
    adopt: (path, sha256) => unlessFull().then(() => store.adopt(path, sha256)),
  };
  return { store: full, fill: () => void (isFull = true), makeRoom: () => void (isFull = false) };
}
