import type { FileHandle } from "node:fs/promises";
import { Refusal } from "#app/domain/refusal";

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LONGEST_COMMENT = 0xffff;
const LARGEST_DIRECTORY = 16 * 1024 * 1024;

/** The names of everything packed into a zip, read from its central directory alone: nothing is unpacked. Refuses with `attachment.damaged` what has none. */
export async function zipNames(file: FileHandle): Promise<string[]> {
  const { size } = await file.stat();
  const tail = await read(file, Math.max(0, size - LONGEST_COMMENT - 22), size);
  const end = lastIndexOf(tail, END);
  if (end < 0) throw damaged();
  const length = tail.readUInt32LE(end + 12);
  const start = tail.readUInt32LE(end + 16);
  if (length > LARGEST_DIRECTORY || start + length > size) throw damaged();

  const directory = await read(file, start, start + length);
  const names: string[] = [];
  for (let at = 0; at + 46 <= directory.length;) {
    if (directory.readUInt32LE(at) !== ENTRY) throw damaged();
    const name = directory.readUInt16LE(at + 28);
    names.push(directory.toString("utf8", at + 46, at + 46 + name));
    at += 46 + name + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return names;
}

const damaged = () => new Refusal("attachment.damaged");

async function read(file: FileHandle, from: number, to: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(to - from), 0, to - from, from);
  return buffer.subarray(0, bytesRead);
}

function lastIndexOf(bytes: Buffer, signature: number): number {
  for (let at = bytes.length - 22; at >= 0; at--) if (bytes.readUInt32LE(at) === signature) return at;
  return -1;
}
