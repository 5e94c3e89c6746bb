import type { Database } from "#app/db/database";
import type { UploadRow } from "#app/domain/files/queries/upload-of-key.server";
import type { BlobStore } from "#app/domain/files/store";
import type { UploadConfig } from "./config.server";

/** What the ingest works with. */
export interface Ingest {
  config: UploadConfig;
  db: Database;
  store: BlobStore;
  /** Tells the portal of a whole upload; answers what the browser shall hear. */
  announce: (upload: UploadRow) => Promise<unknown>;
}
