import { uploadOfKey, type UploadRow } from "#app/domain/files/queries/upload-of-key.server";
import { maxBytes, typesFor } from "#app/domain/files/upload-purposes";
import { Refusal } from "#app/domain/refusal";
import { answerWhole } from "./answer-whole.server";
import type { UploadConfig } from "./config.server";
import type { Ingest } from "./ingest-parts.server";
import { type BodyReader, bodyReader } from "./multipart.server";
import { trustedBytes } from "./partial.server";
import { type PromisedUpload, readAddress } from "./sign.server";
import { takeUpload } from "./take-upload.server";
import { answerUploadError, UploadError } from "./upload-error.server";

/** A form adds at most so much to its file. */
const FORM_BYTES = 16 * 1024;

/**
 * The embedded ingest: takes files at addresses the portal signed, checks them by content, and keeps them by their digest.
 * HEAD says how much of an upload is here (`x-ut-range-start`); PUT sends the rest as a form. Both may be repeated at will.
 */
export const createIngest = (ingest: Ingest) => async (request: Request) => {
  try {
    const promised = readAddress(new URL(request.url), ingest.config, Date.now());
    if (request.method === "HEAD") return await progress(ingest, promised);
    if (request.method === "PUT") return await put(ingest, promised, request);
    return new Response(null, { status: 405, headers: { allow: "HEAD, PUT" } });
  } catch (error) {
    return answerUploadError(error);
  }
};

async function progress(ingest: Ingest, promised: PromisedUpload): Promise<Response> {
  const upload = await registered(ingest, promised);
  const start = isWhole(upload) ? upload.size : await trustedBytes(ingest.config.partialFolder, upload);
  return new Response(null, { headers: { "x-ut-range-start": String(start), "cache-control": "no-store" } });
}

async function put(ingest: Ingest, promised: PromisedUpload, request: Request): Promise<Response> {
  const body = bodyReader(request.body);
  try {
    refuseByPromise(promised, ingest.config);
    const offset = rangeStart(request.headers.get("range"), promised.size);
    const length = Number(request.headers.get("content-length") ?? 0);
    if (length > promised.size - offset + FORM_BYTES) throw new UploadError("upload.longer-than-said");
    const upload = await registered(ingest, promised);
    if (isWhole(upload)) return await again(ingest, upload, offset, body);
    return await answerWhole(
      ingest,
      await takeUpload(ingest, upload, { promised, offset, body, contentType: request.headers.get("content-type") }),
    );
  } catch (error) {
    // the browser sends everything before it reads an answer: without this it would see a broken connection
    await body.drain(ingest.config.maxBytes);
    throw error;
  }
}

/** What the signed address itself shows to be too much: decided before a byte is read. */
function refuseByPromise({ purpose, type, size }: PromisedUpload, config: UploadConfig) {
  if (!typesFor[purpose].includes(type)) throw new Refusal("attachment.wrong-kind");
  if (size > Math.min(config.maxBytes, maxBytes(purpose, type))) throw new Refusal("attachment.too-large");
}

function rangeStart(range: string | null, size: number): number {
  const start = /^bytes=(\d{1,15})-$/.exec(range ?? "bytes=0-")?.[1];
  if (start === undefined || Number(start) > size) throw new UploadError("upload.out-of-range");
  return Number(start);
}

/** Keys are short and may collide; the name signed into the address cannot. */
async function registered({ db }: Ingest, { key, customId }: PromisedUpload): Promise<UploadRow> {
  const upload = await uploadOfKey(db.read, key);
  if (upload && upload.customId !== customId) throw new UploadError("upload.key-taken");
  if (!upload || upload.state === "failed") throw new UploadError("upload.unregistered");
  return upload;
}

const isWhole = ({ state }: UploadRow) => state === "stored" || state === "complete";

/** The file is here already: the browser did not hear the answer the last time. */
async function again(ingest: Ingest, upload: UploadRow, offset: number, body: BodyReader): Promise<Response> {
  if (offset !== 0 && offset !== upload.size) {
    throw new UploadError("upload.out-of-range", { "x-ut-range-start": String(upload.size) });
  }
  await body.drain(upload.size + FORM_BYTES);
  return answerWhole(ingest, upload);
}
