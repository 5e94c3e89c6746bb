import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { inject } from "vitest";
import type { BlobStore } from "#app/domain/files/store";
import { localStore } from "#app/web/local-store.server";

/** An empty store of files of one test's own, cleared away with the test run. */
export const freshStore = (): BlobStore => localStore(join(inject("testRunFolder"), `files-${randomUUID()}`));
