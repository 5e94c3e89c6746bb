import { joinBytes } from "./join-bytes";

const HEAD = 8;
/** Chunks that say how the picture looks or moves. */
const NEEDED = "IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP bKGD hIST pHYs sPLT acTL fcTL fdAT".split(" ");

/** A PNG without texts, dates, camera notes and whatever follows its end. Null where the bytes are no chunks. */
export function withoutPngNotes(png: Uint8Array): Uint8Array | null {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const kept: Uint8Array[] = [png.subarray(0, HEAD)];
  for (let at = HEAD; at + 12 <= png.length;) {
    const end = at + 12 + view.getUint32(at);
    if (end > png.length) return null;
    const name = String.fromCharCode(...png.subarray(at + 4, at + 8));
    if (NEEDED.includes(name)) kept.push(png.subarray(at, end));
    if (name === "IEND") return joinBytes(kept);
    at = end;
  }
  return null;
}
