import { UploadError } from "./upload-error.server";

const LONGEST_HEAD = 16 * 1024;
const HEAD_END = "\r\n\r\n";
const CR = 13;

/** A request's body, chunk by chunk. Leaving it half-read does not close the connection: the browser must still hear the answer. */
export interface BodyReader {
  /** The next bytes; null at the end. Rejects when the browser left. */
  next(): Promise<Buffer | null>;
  /** Reads on and forgets, up to a limit. */
  drain(most: number): Promise<void>;
}

export function bodyReader(body: ReadableStream<Uint8Array> | null): BodyReader {
  const reader = body?.getReader();
  const next = async () => {
    const read = await reader?.read();
    if (!read || read.done) return null;
    return Buffer.from(read.value.buffer, read.value.byteOffset, read.value.byteLength);
  };
  const drain = async (most: number) => {
    try {
      let seen = 0;
      for (let chunk = await next(); chunk && seen <= most; chunk = await next()) seen += chunk.length;
    } catch {
      // the browser left: nobody waits for the answer
    }
  };
  return { next, drain };
}

/** The boundary of a multipart form. Throws upload.not-a-form for anything else. */
export function boundaryOf(contentType: string | null): string {
  const match = /^multipart\/form-data\s*;.*\bboundary=(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(contentType ?? "");
  const boundary = match?.[1] ?? match?.[2];
  if (!boundary) throw new UploadError("upload.not-a-form");
  return boundary;
}

/**
 * The bytes of a form's one part `file`, as they arrive. Only what may be the beginning of the boundary is held back.
 * Throws upload.not-a-form for other forms and upload.cut-off where the body ends before the part does.
 */
export async function* filePart(body: BodyReader, boundary: string): AsyncGenerator<Buffer, void> {
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  let held = await afterHead(body, delimiter);
  for (;;) {
    const end = held.indexOf(delimiter);
    if (end >= 0) {
      if (end > 0) yield held.subarray(0, end);
      return;
    }
    const safe = safeLength(held, delimiter);
    if (safe > 0) yield held.subarray(0, safe);
    const rest = held.subarray(safe);
    const chunk = await body.next();
    if (!chunk) throw new UploadError("upload.cut-off");
    held = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
  }
}

/** Skips the part's head; answers what came after it in the same chunk. */
async function afterHead(body: BodyReader, delimiter: Buffer): Promise<Buffer> {
  let head = Buffer.from("\r\n");
  for (;;) {
    const chunk = await body.next();
    if (!chunk) throw new UploadError("upload.not-a-form");
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf(HEAD_END);
    if (end >= 0 && end <= LONGEST_HEAD) {
      const lines = head.toString("latin1", 0, end);
      const opens = head.subarray(0, delimiter.length).equals(delimiter);
      if (!opens || !/^content-disposition:[^\r\n]*;\s*name="?file"?(;|\s|$)/im.test(lines))
        throw new UploadError("upload.not-a-form");
      return head.subarray(end + HEAD_END.length);
    }
    if (head.length > LONGEST_HEAD) throw new UploadError("upload.not-a-form");
  }
}

/** How many bytes cannot belong to a boundary that the next chunk completes. */
function safeLength(bytes: Buffer, delimiter: Buffer): number {
  for (
    let at = bytes.indexOf(CR, Math.max(0, bytes.length - delimiter.length + 1));
    at >= 0;
    at = bytes.indexOf(CR, at + 1)
  ) {
    const rest = bytes.subarray(at);
    if (delimiter.subarray(0, rest.length).equals(rest)) return at;
  }
  return bytes.length;
}
