import { type FileHandle, open } from "node:fs/promises";
import { Refusal } from "#app/domain/refusal";

/** Boxes that hold others on the way to a track's kind. */
const CONTAINERS = ["moov", "trak", "mdia"];
const MOST_BOXES = 2_000;

/**
 * Refuses with `attachment.damaged` what only begins like a film (ISO 14496-12): there must be a track of pictures and
 * their data, and every box must end where the file does. The film itself is not played.
 */
export async function refuseBrokenVideo(path: string) {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const found = { hasPictures: false, hasData: false, left: MOST_BOXES };
    await walk(file, { start: 0, end: size }, found);
    if (!found.hasPictures || !found.hasData) throw damaged();
  } finally {
    await file.close();
  }
}

interface Found {
  hasPictures: boolean;
  hasData: boolean;
  left: number;
}

async function walk(file: FileHandle, { start, end }: { start: number; end: number }, found: Found): Promise<void> {
  for (let at = start; at + 8 <= end;) {
    if (found.left-- <= 0) throw damaged();
    const head = await bytesAt(file, at, 32);
    const name = head.toString("latin1", 4, 8);
    const short = head.readUInt32BE(0);
    const body = short === 1 ? 16 : 8;
    const length = short === 1 ? Number(head.readBigUInt64BE(8)) : short === 0 ? end - at : short;
    if (length < body || at + length > end) throw damaged();
    if (name === "mdat") found.hasData = true;
    if (name === "hdlr" && head.toString("latin1", body + 8, body + 12) === "vide") found.hasPictures = true;
    if (CONTAINERS.includes(name)) await walk(file, { start: at + body, end: at + length }, found);
    at += length;
  }
}

async function bytesAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  await file.read(bytes, 0, length, at);
  return bytes;
}

const damaged = () => new Refusal("attachment.damaged");
