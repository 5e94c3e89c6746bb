import sharp from "sharp";
import type { FileType } from "./file-types";
import { withoutGifNotes } from "./picture-notes/gif";
import { withoutJpegNotes } from "./picture-notes/jpeg";
import { withoutPngNotes } from "./picture-notes/png";
import { withoutWebpNotes } from "./picture-notes/webp";
import { limitInputPixels } from "./pixel-limit";

const cleaners: Partial<Record<FileType, (bytes: Uint8Array) => Uint8Array | null>> = {
  "image/jpeg": withoutJpegNotes,
  "image/png": withoutPngNotes,
  "image/webp": withoutWebpNotes,
  "image/gif": withoutGifNotes,
};

/**
 * A picture for others to see: without the place, the device and the owner a camera wrote into it, and upright. One that
 * stands upright keeps its pixels as they are; one that lies on its side is turned and encoded once more.
 */
export async function cleanPicture(type: FileType, bytes: Uint8Array): Promise<Uint8Array> {
  const image = sharp(bytes, { limitInputPixels, animated: type === "image/gif" });
  const { orientation = 1, format } = await image.metadata();
  const cleaned = orientation === 1 ? (cleaners[type]?.(bytes) ?? null) : null;
  if (cleaned) return cleaned;
  const upright = type === "image/gif" ? image : image.autoOrient();
  return upright.toFormat(format, format === "png" || format === "gif" ? {} : { quality: 92 }).toBuffer();
}
