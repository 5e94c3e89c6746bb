import { readFile } from "node:fs/promises";
import sharp from "sharp";
import { Refusal } from "#app/domain/refusal";
import type { FileType } from "./file-types";
import { withoutGifNotes } from "./picture-notes/gif";
import { limitInputPixels } from "./pixel-limit";

/** A picture's pixels as it is shown, turned upright; read from its first bytes. */
export async function pictureSize(path: string): Promise<{ width: number; height: number }> {
  const { autoOrient } = await sharp(path, { limitInputPixels: false }).metadata();
  return { width: autoOrient.width, height: autoOrient.height };
}

/** Refuses what is no picture or has more pixels than the memory should hold, by its first bytes alone. */
export async function refuseHugePicture(path: string, type: FileType) {
  const { width, height } = await pictureSize(path).catch(() => {
    throw new Refusal(type === "image/heic" ? "attachment.heic-unreadable" : "attachment.damaged");
  });
  if (width * height > limitInputPixels) throw new Refusal("attachment.too-many-pixels");
}

/** Reads every pixel, so that half a picture is noticed when it arrives and not when the book is made. */
export async function refuseBrokenPicture(path: string, type: FileType) {
  // the reader looks at a GIF's first frame alone: that the others are whole is seen by its blocks
  if (type === "image/gif" && !withoutGifNotes(await readFile(path))) throw new Refusal("attachment.damaged");
  try {
    await sharp(path, { failOn: "error", limitInputPixels }).resize(8, 8).raw().toBuffer();
  } catch {
    throw new Refusal("attachment.damaged");
  }
}
