import { id, index, integer, json, table, text, timestamp, uniqueIndex } from "#app/db/dialect";
import { uploadDrivers, uploadStates } from "#app/domain/files/upload-states";
import { createdAt, oneOf } from "./columns";

/** One stored file as someone handed it in. Its bytes are shared with every file of the same SHA-256. */
export const files = table(
  "files",
  {
    id: id(),
    /** Null where the hosted service keeps the bytes. */
    sha256: text("sha256"),
    name: text("name").notNull(),
    /** The type found in the content, not the one declared. */
    type: text("type").notNull(),
    size: integer("size").notNull(),
    /** Pixels, for pictures. */
    width: integer("width"),
    height: integer("height"),
    uploadKey: text("upload_key"),
    driver: text("driver", { enum: uploadDrivers }).notNull(),
    /** The case it was handed in or made for; null for what belongs to no single case, such as a compiled book. */
    caseId: text("case_id"),
    createdBy: text("created_by"),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf("files_driver_ck", "driver", uploadDrivers),
    index("files_sha256_ix").on(t.sha256),
    uniqueIndex("files_upload_key_uq").on(t.uploadKey),
  ],
);

/** An upload on its way through the ingest: what was promised, what has arrived, what became of it. */
export const uploads = table(
  "uploads",
  {
    key: text("key").primaryKey(),
    /** `user:upload`, signed into the address: keys alone collide. */
    customId: text("custom_id").notNull(),
    slug: text("slug"),
    name: text("name").notNull(),
    size: integer("size").notNull(),
    type: text("type").notNull(),
    state: text("state", { enum: uploadStates }).notNull(),
    metadata: json("metadata").$type<Record<string, unknown>>(),
    callbackUrl: text("callback_url"),
    /** Bytes known to be on the disk even after a power cut. */
    synced: integer("synced").notNull().default(0),
    bootId: text("boot_id"),
    /** The request that writes it now, which names the partial file: an older request can finish nothing any more. */
    writer: text("writer"),
    sha256: text("sha256"),
    serverData: json("server_data").$type<unknown>(),
    createdAt: createdAt(),
    storedAt: timestamp("stored_at"),
  },
  (t) => [
    oneOf("uploads_state_ck", "state", uploadStates),
    uniqueIndex("uploads_custom_id_uq").on(t.customId),
    index("uploads_state_ix").on(t.state, t.createdAt),
  ],
);
