import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import sharp, { type Sharp } from "sharp";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";
import { readFormCode } from "./form-code";

/** A picture of a page in memory: three bytes for each pixel. */
export interface PagePicture {
  data: Buffer;
  width: number;
  height: number;
}

/** Ways to look at a page that was scanned too coarse, too dark or askew; the first that finds a code of ours is enough. */
const looks: ((page: Sharp) => Sharp)[] = [
  (page) => page,
  (page) => page.grayscale().normalise().resize({ width: 1240 }),
  (page) => page.grayscale().normalise().resize({ width: 2480 }).sharpen(),
  (page) => page.grayscale().median(3).normalise().threshold(140),
  (page) => page.rotate(7, { background: "#fff" }).resize({ width: 1700 }),
  (page) => page.rotate(-7, { background: "#fff" }).resize({ width: 1700 }),
];

let isReady = false;

/** What is read is read here: without its own file the reader would ask for one over the network. */
async function prepare() {
  if (isReady) return;
  const file = createRequire(import.meta.url).resolve("zxing-wasm/reader/zxing_reader.wasm");
  const bytes = await readFile(file);
  await prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(bytes).buffer }, fireImmediately: true });
  isReady = true;
}

/** What the code of a form's page says, as written; else what any other code says; null without a readable one. Whichever way up it lies. */
export async function readCode({ data, width, height }: PagePicture): Promise<string | null> {
  await prepare();
  let other: string | null = null;
  for (const look of looks) {
    const page = look(sharp(data, { raw: { width, height, channels: 3 } }));
    const seen = await page.ensureAlpha().toColourspace("srgb").raw().toBuffer({ resolveWithObject: true });
    const pixels = new Uint8ClampedArray(seen.data.buffer, seen.data.byteOffset, seen.data.length);
    const image = { data: pixels, width: seen.info.width, height: seen.info.height, colorSpace: "srgb" as const };
    const found = await readBarcodes(image, { formats: ["QRCode"], tryHarder: true, maxNumberOfSymbols: 8 });
    const texts = found.filter(({ isValid }) => isValid).map(({ text }) => text);
    const ours = texts.find((text) => readFormCode(text));
    if (ours) return ours;
    other ??= texts[0]?.slice(0, 200) ?? null;
  }
  return other;
}
