import type { Database } from "#app/db/database";
import type { MaterialAnswer, MaterialOrder } from "#app/domain/files/examine-material.server";
import type { UploadRow } from "#app/domain/files/queries/upload-of-key.server";
import type { Scanner } from "#app/domain/files/scan-states";
import type { BlobStore } from "#app/domain/files/store";
import type { UploadConfig } from "./config.server";

/** What the ingest works with. */
export interface Ingest {
  config: UploadConfig;
  db: Database;
  store: BlobStore;
  /** Looks into files by readers that a hostile one may lead astray. */
  examine: (order: MaterialOrder) => Promise<MaterialAnswer>;
  /** Looks for viruses; null where nobody does. */
  scan: Scanner | null;
  /** Tells the portal of a whole upload; answers what the browser shall hear. */
  announce: (upload: UploadRow) => Promise<unknown>;
}
