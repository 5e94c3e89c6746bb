import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { rm, stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { markStored, type Writer } from "#app/domain/files/commands/upload-steps.server";
import { isToBeExamined } from "#app/domain/files/examine-material.server";
import type { FileType } from "#app/domain/files/file-types";
import { inspectFile } from "#app/domain/files/inspect-file.server";
import type { UploadRow } from "#app/domain/files/queries/upload-of-key.server";
import type { UploadFound } from "#app/domain/files/upload-found";
import { Refusal } from "#app/domain/refusal";
import type { Ingest } from "./ingest-parts.server";
import type { Partial } from "./partial.server";
import type { PromisedUpload } from "./sign.server";
import { UploadError } from "./upload-error.server";

type Workshop = Pick<Ingest, "db" | "store" | "examine" | "scan">;

/** Checks a finished file — its kind, viruses, what it holds — and hands it to the store. */
export async function keepUpload(
  { db, store, examine, scan }: Workshop,
  upload: UploadRow,
  { by, partial, promised }: { by: Writer; partial: Partial; promised: PromisedUpload },
): Promise<UploadRow> {
  const type = await inspectFile(promised.purpose, promised.type, partial.path);
  const verdict = (await scan?.(partial.path)) ?? "clean";
  if (verdict === "infected") throw new Refusal("attachment.infected");

  const original = { sha256: partial.hash.digest("hex"), type, size: upload.size };
  const out = `${partial.path}.out`;
  try {
    const { pages, converted } = isToBeExamined(type)
      ? await examine({ path: partial.path, type, out })
      : { pages: null, converted: null };
    const kept = converted ? await described(out, converted) : original;
    if (converted) await store.adopt(out, kept.sha256);
    await store.adopt(partial.path, original.sha256);
    const isUnscanned = verdict === "unreachable";
    const found: UploadFound = { size: kept.size, pages, original: converted ? original : null, isUnscanned };
    const stored = { sha256: kept.sha256, type: kept.type, found, now: new Date() };
    if (!(await markStored(db, by, stored))) throw new UploadError("upload.overtaken");
    return { ...upload, sha256: kept.sha256, type: kept.type, found, state: "stored" };
  } finally {
    await rm(out, { force: true });
  }
}

async function described(path: string, type: FileType) {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return { sha256: hash.digest("hex"), type, size: (await stat(path)).size };
}
