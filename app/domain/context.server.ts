import type { Database } from "#app/db/database";
import type { BlobStore } from "#app/domain/files/store";
import type { Actor } from "./actor";

/** First argument of every command and query: the data, the stored files, who acts, and when. */
export interface Context {
  db: Database;
  store: BlobStore;
  actor: Actor;
  now: Date;
}
