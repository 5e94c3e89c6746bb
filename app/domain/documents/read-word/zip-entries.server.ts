import { crc32, inflateRawSync } from "node:zlib";
import { Refusal } from "#app/domain/refusal";

/** One file of a zip archive as its central directory announces it. */
interface ZipEntry {
  name: string;
  method: number;
  encrypted: boolean;
  checksum: number;
  packed: number;
  size: number;
  offset: number;
}

const limits = { entries: 2_000, total: 300_000_000, ratio: 200, ratioFrom: 5_000_000 };
const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;

/**
 * Lists a zip archive from its central directory alone, before anything is inflated. Refuses too many entries, too
 * large a sum or a bomb's ratio as `word.too-large`, and a directory that does not add up as `word.damaged`.
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = endOfDirectory(view);
    const count = view.getUint16(end + 10, true);
    if (count > limits.entries) throw new Refusal("word.too-large", { entries: count });
    const entries = readDirectory(view, bytes, view.getUint32(end + 16, true), count);
    checkSizes(entries);
    return entries;
  } catch (error) {
    // Reading past the end of the bytes: cut off, or offsets made up.
    if (error instanceof RangeError) throw new Refusal("word.damaged");
    throw error;
  }
}

/** Inflates one entry, never beyond the size announced, and compares its checksum. */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (view.getUint32(entry.offset, true) !== localSignature) throw new RangeError("No local header");
    const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
    const packed = bytes.subarray(start, start + entry.packed);
    const content = entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) });
    if (content.length !== entry.size || crc32(content) !== entry.checksum)
      throw new RangeError("Not what was announced");
    return content;
  } catch {
    throw new Refusal("word.damaged", { part: entry.name });
  }
}

function endOfDirectory(view: DataView) {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 65_535); at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw new Refusal("word.damaged");
}

function readDirectory(view: DataView, bytes: Uint8Array, start: number, count: number): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== entrySignature) throw new Refusal("word.damaged");
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function checkSizes(entries: readonly ZipEntry[]) {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0);
  if (total > limits.total) throw new Refusal("word.too-large", { bytes: total });
  if (total > limits.ratioFrom && total > packed * limits.ratio) throw new Refusal("word.too-large", { bytes: total });
  if (new Set(entries.map((entry) => entry.name.toLowerCase())).size !== entries.length)
    throw new Refusal("word.damaged");
  if (entries.some((entry) => entry.method !== 0 && entry.method !== 8)) throw new Refusal("word.damaged");
}
