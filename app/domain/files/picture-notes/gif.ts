import { joinBytes } from "./join-bytes";

const EXTENSION = 0x21;
const IMAGE = 0x2c;
const END = 0x3b;
const GRAPHIC_CONTROL = 0xf9;
const APPLICATION = 0xff;

/** A GIF without comments, texts and camera notes: of its extensions only how frames follow each other is kept. Null where the bytes are no blocks. */
export function withoutGifNotes(gif: Uint8Array): Uint8Array | null {
  const start = 13 + coloursAt(gif, 10);
  const kept: Uint8Array[] = [gif.subarray(0, start)];
  for (let at = start; at < gif.length;) {
    if (gif[at] === END) return joinBytes([...kept, gif.subarray(at, at + 1)]);
    const isImage = gif[at] === IMAGE;
    if (!isImage && gif[at] !== EXTENSION) return null;
    const end = endOfBlocks(gif, isImage ? at + 11 + coloursAt(gif, at + 9) : at + 2);
    if (end === null) return null;
    if (isImage || isMotion(gif, at)) kept.push(gif.subarray(at, end));
    at = end;
  }
  return null;
}

/** Bytes of the colour table that the flags at this place announce. */
function coloursAt(gif: Uint8Array, flagsAt: number): number {
  const flags = gif[flagsAt] ?? 0;
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

function endOfBlocks(gif: Uint8Array, start: number): number | null {
  for (let at = start; at < gif.length; at += 1 + gif[at]!) if (gif[at] === 0) return at + 1;
  return null;
}

function isMotion(gif: Uint8Array, at: number): boolean {
  if (gif[at + 1] === GRAPHIC_CONTROL) return true;
  const name = String.fromCharCode(...gif.subarray(at + 3, at + 14));
  return gif[at + 1] === APPLICATION && (name === "NETSCAPE2.0" || name === "ANIMEXTS1.0");
}
