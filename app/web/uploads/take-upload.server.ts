import { randomUUID } from "node:crypto";
import { mkdir, rm, statfs } from "node:fs/promises";
import { claimUpload, markFailed, noteSynced, type Writer } from "#app/domain/files/commands/upload-steps.server";
import { headBytes, inspectHead } from "#app/domain/files/inspect-head";
import type { UploadRow } from "#app/domain/files/queries/upload-of-key.server";
import { Refusal } from "#app/domain/refusal";
import { isStorageFull } from "../storage-full.server";
import type { Ingest } from "./ingest-parts.server";
import { keepUpload } from "./keep-upload.server";
import { type BodyReader, boundaryOf, filePart } from "./multipart.server";
import { beginPartial, bootId, type Partial, partialPath, trustedBytes } from "./partial.server";
import { receive } from "./receive.server";
import type { PromisedUpload } from "./sign.server";
import { UploadError } from "./upload-error.server";

interface Delivery {
  promised: PromisedUpload;
  /** Where in the file the delivery begins. */
  offset: number;
  body: BodyReader;
  contentType: string | null;
}

type Workshop = Omit<Ingest, "announce">;

/** After the part come the boundary's end and nothing else. */
const TAIL_BYTES = 4 * 1024;

/** Takes the rest of an upload into the store. What a broken connection delivered is kept; refused content is not. */
export async function takeUpload(
  ingest: Workshop,
  upload: UploadRow,
  { promised, offset, body, contentType }: Delivery,
): Promise<UploadRow> {
  const { config, db } = ingest;
  const boundary = boundaryOf(contentType);
  await refuseWithoutSpace(config, upload.size - offset);
  const trusted = await trustedBytes(config.partialFolder, upload);
  if (offset > trusted) throw new UploadError("upload.out-of-range", { "x-ut-range-start": String(trusted) });

  const by: Writer = { key: upload.key, writer: randomUUID() };
  const partial = await beginPartial(config.partialFolder, upload, by.writer, offset);
  try {
    const claimed = await claimUpload(db, { ...by, previous: upload.writer, synced: offset, bootId });
    if (!claimed) throw await overtaken(partial);
    if (upload.writer) await rm(partialPath(config.partialFolder, upload.key, upload.writer), { force: true });
    await receive(filePart(body, boundary), {
      partial,
      offset,
      size: upload.size,
      head:
        offset > 0 ? null : { bytes: headBytes, inspect: (head) => inspectHead(promised.purpose, promised.type, head) },
      onSynced: async (bytes) => {
        if (!(await noteSynced(db, by, bytes))) throw await overtaken(partial);
      },
    });
    await body.drain(TAIL_BYTES);
    return await keepUpload(ingest, upload, { by, partial, promised });
  } catch (error) {
    throw await settled(ingest, error, by, partial);
  } finally {
    await partial.file.close();
  }
}

async function refuseWithoutSpace({ partialFolder, reserveBytes }: Workshop["config"], bytes: number) {
  await mkdir(partialFolder, { recursive: true });
  const { bavail, bsize } = await statfs(partialFolder);
  if (bavail * bsize < bytes + reserveBytes) throw new UploadError("upload.no-space");
}

async function overtaken(partial: Partial) {
  await partial.remove();
  return new UploadError("upload.overtaken");
}

/** What to keep after a failure, and what to tell: content nobody may have is thrown away; all else waits to go on. */
async function settled({ db }: Workshop, error: unknown, by: Writer, partial: Partial): Promise<unknown> {
  const isRefused =
    error instanceof Refusal || (error instanceof UploadError && error.fault === "upload.longer-than-said");
  if (isRefused) {
    await markFailed(db, by);
    await partial.remove();
  }
  if (error instanceof Refusal || error instanceof UploadError) return error;
  const code = (error as NodeJS.ErrnoException | null)?.code;
  // whoever overtook this writer has removed its partial file
  if (code === "ENOENT") return new UploadError("upload.overtaken");
  if (isStorageFull(error)) return new UploadError("upload.no-space");
  return hasLeft(error, code) ? new UploadError("upload.left") : error;
}

/** The browser closed the connection, or the network did. */
const hasLeft = (error: unknown, code: string | undefined) =>
  code === "ECONNRESET" ||
  code === "ERR_STREAM_PREMATURE_CLOSE" ||
  code === "ABORT_ERR" ||
  (error instanceof Error && /aborted|terminated|premature/i.test(error.message));
