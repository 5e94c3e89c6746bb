import { PDFiumLibrary } from "@hyzyla/pdfium";
import { readFile } from "node:fs/promises";
import sharp from "sharp";
import { limitInputPixels } from "#app/domain/files/pixel-limit";
import { Refusal } from "#app/domain/refusal";
import type { PagePicture } from "./code-reader.server";

/** No form is longer; what is behind it is not looked at. */
export const MOST_PAGES = 60;
/** A4 at 200 dpi, and the tallest picture a page of another shape may give. */
const WIDE = 1654;
const TALL = 2600;

/** The pages of a sealed form as pictures, one after the other: the pages of a PDF, or a photograph. Refuses what cannot be opened. */
export async function* pagePictures(path: string, type: string): AsyncGenerator<PagePicture> {
  if (type === "application/pdf") yield* pagesOfPdf(await readFile(path));
  else yield await photograph(path);
}

async function* pagesOfPdf(bytes: Uint8Array): AsyncGenerator<PagePicture> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(bytes).catch(() => {
    throw new Refusal("attachment.damaged");
  });
  try {
    let number = 0;
    for (const page of document.pages()) {
      if (++number > MOST_PAGES) return;
      const { originalWidth, originalHeight } = page.getOriginalSize();
      const scale = Math.min(WIDE / originalWidth, TALL / originalHeight);
      const { data, width, height } = await page.render({ scale, render: "bitmap" });
      yield { data: withoutAlpha(data), width, height };
    }
  } finally {
    document.destroy();
    library.destroy();
  }
}

function withoutAlpha(rgba: Uint8Array): Buffer {
  const rgb = Buffer.allocUnsafe((rgba.length / 4) * 3);
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += 3) {
    rgb[to] = rgba[from]!;
    rgb[to + 1] = rgba[from + 1]!;
    rgb[to + 2] = rgba[from + 2]!;
  }
  return rgb;
}

async function photograph(path: string): Promise<PagePicture> {
  try {
    const { data, info } = await sharp(path, { limitInputPixels })
      .rotate()
      .resize({ width: TALL, height: TALL, fit: "inside", withoutEnlargement: true })
      .flatten({ background: "#fff" })
      .toColourspace("srgb")
      .raw()
      .toBuffer({ resolveWithObject: true });
    return { data: info.channels === 3 ? data : threeChannels(data), width: info.width, height: info.height };
  } catch {
    throw new Refusal("attachment.damaged");
  }
}

/** A photograph in black and white has one byte for each pixel. */
function threeChannels(grey: Buffer): Buffer {
  const rgb = Buffer.allocUnsafe(grey.length * 3);
  for (let at = 0; at < grey.length; at += 1) rgb.fill(grey[at]!, at * 3, at * 3 + 3);
  return rgb;
}
