import { joinBytes } from "./join-bytes";

const HEAD = 12;
/** Bits of the extended header that announce camera notes. */
const ANNOUNCED = 0x08 | 0x04;

/** A WebP without camera notes and whatever follows its end. Null where the bytes are no chunks. */
export function withoutWebpNotes(webp: Uint8Array): Uint8Array | null {
  const view = new DataView(webp.buffer, webp.byteOffset, webp.byteLength);
  if (webp.length < HEAD) return null;
  const wholeEnd = Math.min(webp.length, 8 + view.getUint32(4, true));
  const kept: Uint8Array[] = [];
  for (let at = HEAD; at + 8 <= wholeEnd;) {
    const length = view.getUint32(at + 4, true);
    const end = at + 8 + length + (length % 2);
    if (at + 8 + length > webp.length) return null;
    const name = String.fromCharCode(...webp.subarray(at, at + 4));
    const chunk = webp.slice(at, end);
    if (name === "VP8X") chunk[8] = (chunk[8] ?? 0) & ~ANNOUNCED;
    if (name !== "EXIF" && name !== "XMP ") kept.push(chunk);
    at = end;
  }
  if (kept.length === 0) return null;
  const head = webp.slice(0, HEAD);
  const body = joinBytes(kept);
  new DataView(head.buffer).setUint32(4, 4 + body.length, true);
  return joinBytes([head, body]);
}
