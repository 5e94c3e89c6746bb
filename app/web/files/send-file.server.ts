import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { fileTypes, isFileType } from "#app/domain/files/file-types";
import { askedRange } from "./range.server";
import { disposition } from "./disposition.server";

export interface FileToSend {
  path: string;
  sha256: string;
  name: string;
  type: string;
  size: number;
  /** Anyone may read it, so caches between may keep it, and ask whether it still stands. */
  isPublic: boolean;
}

/** A shown file may do nothing: no script, no form, no other address. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; media-src 'self'; object-src 'self'; frame-ancestors 'self'";

/** Sends a stored file, or the part of it that was asked for. The caller has decided that its reader may have it. */
export function sendFile(request: Request, file: FileToSend): Response {
  const etag = `"${file.sha256}"`;
  const headers = headersOf(file, etag);
  if (matches(request.headers.get("if-none-match"), etag)) return new Response(null, { status: 304, headers });

  const condition = request.headers.get("if-range");
  const range = condition === null || condition === etag ? askedRange(request.headers.get("range"), file.size) : "all";
  if (range === "none") {
    return new Response(null, {
      status: 416,
      headers: { "content-range": `bytes */${file.size}`, "cache-control": "no-store" },
    });
  }
  const [start, end] = range === "all" ? [0, file.size - 1] : [range.start, range.end];
  headers.set("content-length", String(end - start + 1));
  if (range !== "all") headers.set("content-range", `bytes ${start}-${end}/${file.size}`);
  const hasBody = request.method !== "HEAD" && file.size > 0;
  return new Response(hasBody ? streamOf(file.path, start, end) : null, {
    status: range === "all" ? 200 : 206,
    headers,
  });
}

function headersOf({ type, name, isPublic }: FileToSend, etag: string): Headers {
  const shown = isFileType(type) && fileTypes[type].shown;
  return new Headers({
    "content-type": shown ? type : "application/octet-stream",
    "content-disposition": disposition(shown ? "inline" : "attachment", name),
    "content-security-policy": POLICY,
    // old browsers know no frame-ancestors
    "x-frame-options": "SAMEORIGIN",
    "cross-origin-resource-policy": "same-origin",
    "accept-ranges": "bytes",
    etag,
    // a file must arrive byte for byte: no transforming on the way; it is asked for again each time, and answered with
    // 304 only to whoever may still have it: a picture someone wants no longer shown is gone at once
    "cache-control": `${isPublic ? "public" : "private"}, no-cache, no-transform`,
  });
}

const matches = (header: string | null, etag: string) =>
  header !== null && header.split(",").some((one) => one.trim().replace(/^W\//, "") === etag || one.trim() === "*");

const streamOf = (path: string, start: number, end: number) =>
  Readable.toWeb(createReadStream(path, { start, end, highWaterMark: 256 * 1024 })) as ReadableStream<Uint8Array>;
