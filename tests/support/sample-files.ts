import { strToU8, zipSync } from "fflate";
import sharp from "sharp";
import { wordType } from "#app/domain/files/file-types";

/** Bytes that look random and are the same in every run. */
export function noise(length: number, seed = 7): Buffer {
  const bytes = Buffer.alloc(length);
  let state = seed;
  for (let at = 0; at < length; at++) bytes[at] = (state = (state * 1103515245 + 12345) & 0x7fffffff) >> 16;
  return bytes;
}

/** A file that is a PDF by its first bytes, of any length. */
export const aPdf = (length = 2000) => Buffer.concat([Buffer.from("%PDF-1.7\n"), noise(length - 9)]);

/** A film by its first bytes, of any length. */
export function anMp4(length: number): Buffer {
  const head = Buffer.from("\0\0\0\x18ftypmp42\0\0\0\0mp42isom", "latin1");
  return Buffer.concat([head, noise(length - head.length)]);
}

export const aPng = (width = 300, height = 200) =>
  sharp({ create: { width, height, channels: 3, background: "#2a7" } })
    .png()
    .toBuffer();

const contentTypes = (main: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`;

/** A small Word file, with whatever else shall lie in it. */
export const aDocx = (others: Record<string, string> = {}, main = `${wordType}.main+xml`) =>
  Buffer.from(
    zipSync({
      "[Content_Types].xml": strToU8(contentTypes(main)),
      "word/document.xml": strToU8("<w:document/>"),
      ...Object.fromEntries(Object.entries(others).map(([name, text]) => [name, strToU8(text)])),
    }),
  );

/** An Office file of the old kind; with `inside`, one that holds a stream of that name. */
export const aCompoundFile = (inside = "WordDocument") =>
  Buffer.concat([
    Buffer.from("d0cf11e0a1b11ae1", "hex"),
    Buffer.alloc(1016),
    Buffer.from(inside, "utf16le"),
    Buffer.alloc(512),
  ]);
