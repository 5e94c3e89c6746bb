import { strToU8, zipSync } from "fflate";
import sharp from "sharp";
import { wordType } from "#app/domain/files/file-types";

// encoded with x265 from two rectangles
const HEIC =
  "AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAYBtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAA5waXRtAAAAAAABAAAANGlsb2MAAAAAREAAAgABAAAAAAGkAAEAAAAAAAAAfgACAAAAAAIiAAEAAAAAAAAAzAAAADhpaW5mAAAAAAACAAAAFWluZmUCAAAAAAEAAGh2YzEAAAAAFWluZmUCAAABAAIAAEV4aWYAAAAAv2lwcnAAAAChaXBjbwAAAHVodmNDAQNwAAAAAAAAAAAAPPAA/P34+AAADwMgAAEAGEABDAH//wNwAAADAJAAAAMAAAMAPLoCQCEAAQAoQgEBA3AAAAMAkAAAAwAAAwA8oB4gKFlupJKa5sCAAAADAIAAAAMAhCIAAQAHRAHBcrBiQAAAABRpc3BlAAAAAAAAAPAAAACgAAAAEHBpeGkAAAAAAwgICAAAABZpcG1hAAAAAAAAAAEAAQOBAoMAAAAaaXJlZgAAAAAAAAAOY2RzYwACAAEAAQAAAVJtZGF0AAAAeigBrxNm+rjmqHDT//3OUV93av+2P60nm5v6ZAGcFajKliTA0rM2ARzhQtD2QlLUZ5JrXz7ScRhT35iVjWYEKeAAAAMACDjU9cc5jf+u+CUvr4BXH4TP9ewBoDFvqTdiKqOiD8KRfuor+HdGgP0AAAMBSa6PfKlCmAK+AAAAAElJKgAIAAAABwASAQMAAQAAAAEAAAAaAQUAAQAAAGIAAAAbAQUAAQAAAGoAAAAoAQMAAQAAAAIAAAA7AQIACAAAAHIAAAATAgMAAQAAAAEAAABphwQAAQAAAHoAAAAAAAAAOGMAAOgDAAA4YwAA6AMAAHNvbWVvbmUABgAAkAcABAAAADAyMTABkQcABAAAAAECAwAAoAcABAAAADAxMDABoAMAAQAAAP//AAACoAQAAQAAAPAAAAADoAQAAQAAAKAAAAAAAAAA";

/** Bytes that look random and are the same in every run. */
export function noise(length: number, seed = 7): Buffer {
  const bytes = Buffer.alloc(length);
  let state = seed;
  for (let at = 0; at < length; at++) bytes[at] = (state = (state * 1103515245 + 12345) & 0x7fffffff) >> 16;
  return bytes;
}

/** A PDF of empty pages, filled up to this length by a stream that nothing shows. */
export function aPdf(length = 2000, { pages = 1, trailer = "" } = {}): Buffer {
  const kids = Array.from({ length: pages }, (_, index) => `${index + 3} 0 R`).join(" ");
  const bodies = [
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Count ${pages}/Kids[${kids}]>>`,
    ...Array.from({ length: pages }, () => "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>"),
  ];
  const objects = bodies.map((body, index) => `${index + 1} 0 obj${body}endobj\n`);
  const head = "%PDF-1.7\n";
  const starts = objects.map((_, index) => head.length + objects.slice(0, index).join("").length);
  const table = (at: number) =>
    [
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`,
      ...starts.map((start) => `${String(start).padStart(10, "0")} 00000 n \n`),
      `trailer<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${String(at).padStart(10, "0")}\n%%EOF\n`,
    ].join("");
  const front = head + objects.join("");
  // between the objects and their table anything may stand: nothing points there
  const filling = Math.max(0, length - front.length - table(0).length);
  return Buffer.concat([Buffer.from(front), noise(filling), Buffer.from(table(front.length + filling))]);
}

/** A PDF that says it is encrypted for a password nobody gave. */
export const aPdfWithPassword = () =>
  aPdf(2000, {
    trailer: `/ID[<00112233445566778899aabbccddeeff><00112233445566778899aabbccddeeff>]/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -44/O<${"ab".repeat(32)}>/U<${"cd".repeat(32)}>>>`,
  });

/** A film of one track without a frame, of pictures unless said otherwise, filled up to this length by its data. */
export function anMp4(length: number, { track = "vide" } = {}): Buffer {
  const head = Buffer.concat([
    box("ftyp", Buffer.from("mp42\0\0\0\0mp42isom", "latin1")),
    box(
      "moov",
      box("trak", box("mdia", box("hdlr", Buffer.from(`${"\0".repeat(8)}${track}`.padEnd(25, "\0"), "latin1")))),
    ),
  ]);
  return Buffer.concat([head, box("mdat", noise(length - head.length - 8))]);
}

/** A box of a film: its length, its name, what it holds. */
function box(name: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(content.length + 8);
  head.write(name, 4, "latin1");
  return Buffer.concat([head, content]);
}

/** A picture of 240 × 160 as a phone makes it: green in the upper left quarter, orange elsewhere. */
export const aHeic = () => Buffer.from(HEIC, "base64");

export const aPng = (width = 300, height = 200) =>
  sharp({ create: { width, height, channels: 3, background: "#2a7" } })
    .png()
    .toBuffer();

/** A GIF of two frames, in whose notes this stands as a comment. */
export async function aGif(comment = "someone"): Promise<Buffer> {
  const frames = Buffer.concat([Buffer.alloc(40 * 30 * 3, 60), Buffer.alloc(40 * 30 * 3, 200)]);
  const raw = { width: 40, height: 60, channels: 3, pageHeight: 30 } as const;
  const gif = await sharp(frames, { raw })
    .gif({ loop: 0, delay: [100, 100] })
    .toBuffer();
  const start = 13 + (gif[10]! & 0x80 ? 3 * 2 ** ((gif[10]! & 7) + 1) : 0);
  const note = Buffer.concat([Buffer.from([0x21, 0xfe, comment.length]), Buffer.from(comment), Buffer.alloc(1)]);
  return Buffer.concat([gif.subarray(0, start), note, gif.subarray(start)]);
}

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
