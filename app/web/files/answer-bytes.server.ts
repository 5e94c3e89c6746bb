import { disposition } from "./disposition.server";

/** A file that was made for this one request, to be kept by its reader and by nothing between. */
export function answerBytes(bytes: Uint8Array, { type, name }: { type: string; name: string }): Response {
  return new Response(Buffer.from(bytes), {
    headers: {
      "content-type": type,
      "content-disposition": disposition("attachment", name),
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
