import sharp from "sharp";
import { Refusal } from "#app/domain/refusal";

// About 100 million pixels: beyond it a small file could fill the memory.
const limitInputPixels = 100_000_000;

/** A picture's pixels as it is shown, turned upright; read from its first bytes. */
export async function pictureSize(path: string): Promise<{ width: number; height: number }> {
  const { autoOrient } = await sharp(path, { limitInputPixels }).metadata();
  return { width: autoOrient.width, height: autoOrient.height };
}

/** Reads every pixel, so that half a picture is noticed when it arrives and not when the book is made. */
export async function refuseBrokenPicture(path: string) {
  try {
    await sharp(path, { failOn: "error", limitInputPixels }).resize(8, 8).raw().toBuffer();
  } catch {
    throw new Refusal("attachment.damaged");
  }
}
