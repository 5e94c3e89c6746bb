import { id, index, integer, json, table, text, timestamp, uniqueIndex } from "#app/db/dialect";
import { scanStates } from "#app/domain/files/scan-states";
import type { UploadFound } from "#app/domain/files/upload-found";
import { uploadDrivers, uploadStates } from "#app/domain/files/upload-states";
import { variantKinds } from "#app/domain/files/variant-kinds";
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
    /** Of a PDF. */
    pages: integer("pages"),
    /** Set where it must not be read: nobody looked for viruses yet, or one was found. */
    scanState: text("scan_state", { enum: scanStates }),
    /** The file of the case whose picture this one shows: a neutral or public copy made by the portal. */
    sourceFileId: text("source_file_id"),
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
    index("files_source_ix").on(t.sourceFileId),
    uniqueIndex("files_upload_key_uq").on(t.uploadKey),
  ],
);

/** Other forms of a file, made by the portal. Their bytes may be shared, as those of files are. */
export const fileVariants = table(
  "file_variants",
  {
    id: id(),
    fileId: text("file_id")
      .notNull()
      .references(() => files.id, { onDelete: "cascade" }),
    kind: text("kind", { enum: variantKinds }).notNull(),
    sha256: text("sha256").notNull(),
    type: text("type").notNull(),
    size: integer("size").notNull(),
    width: integer("width"),
    height: integer("height"),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf("file_variants_kind_ck", "kind", variantKinds),
    uniqueIndex("file_variants_kind_uq").on(t.fileId, t.kind),
    index("file_variants_sha256_ix").on(t.sha256),
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
    /** What its content turned out to be, once it is stored. */
    found: json("found").$type<UploadFound>(),
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
