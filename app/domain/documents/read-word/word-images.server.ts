import sharp from "sharp";
import { readBitmap } from "./read-bitmap";

/** A picture taken out of a Word file. `ref` is what the documents' figures name as their file. */
export interface WordFigure {
  ref: string;
  bytes: Uint8Array;
  type: "image/png" | "image/jpeg" | "image/gif" | "image/webp";
  width: number;
  height: number;
  alt: string;
}

const types = { png: "image/png", jpeg: "image/jpeg", gif: "image/gif", webp: "image/webp" } as const;
const limitInputPixels = 100_000_000;

/**
 * Looks at a picture's own bytes, not at its name. TIFF and BMP become PNG; null when it is no picture that can be shown.
 */
export async function readWordImage(bytes: Uint8Array): Promise<Omit<WordFigure, "ref" | "alt"> | null> {
  try {
    const bitmap = readBitmap(bytes, limitInputPixels);
    if (bitmap) {
      const { pixels, width, height } = bitmap;
      const png = await sharp(pixels, { raw: { width, height, channels: 3 } })
        .png()
        .toBuffer();
      return { bytes: png, type: types.png, width, height };
    }
    const image = sharp(bytes, { limitInputPixels });
    const { format, width, height } = await image.metadata();
    if (isShown(format)) return { bytes, type: types[format], width, height };
    if (format !== "tiff") return null;
    return { bytes: await image.png().toBuffer(), type: types.png, width, height };
  } catch {
    return null;
  }
}

function isShown(format: string): format is keyof typeof types {
  return Object.hasOwn(types, format);
}
