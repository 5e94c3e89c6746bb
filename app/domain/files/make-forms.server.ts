import { execFile } from "node:child_process";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import sharp from "sharp";
import { fileTypes, isFileType } from "./file-types";
import { limitInputPixels } from "./pixel-limit";
import { pictureSize } from "./picture-size.server";
import { type VariantKind, webWidths } from "./variant-kinds";

/** Pictures and videos to make other forms of, and an existing folder to write them to. */
export interface FormsOrder {
  files: { fileId: string; path: string; type: string }[];
  folder: string;
}

/** One form that was made: the web size of a picture, or the still of a video. */
export interface MadeForm {
  fileId: string;
  kind: VariantKind;
  path: string;
  type: "image/webp" | "image/jpeg";
  width: number;
  height: number;
}

const VIDEO_MS = 60_000;

/** Makes the web sizes of pictures, upright and without notes, and the stills of videos. What cannot be read is left out: it stays readable in its own form. */
export async function makeForms({ files, folder }: FormsOrder): Promise<MadeForm[]> {
  // one after the other, on one core: people are reading meanwhile
  sharp.concurrency(1);
  const made: MadeForm[] = [];
  for (const { fileId, path, type } of files) {
    const family = isFileType(type) ? fileTypes[type].family : null;
    const forms =
      family === "picture" && type !== "image/gif"
        ? await webSizes(path, join(folder, fileId))
        : family === "video"
          ? await stillOf(path, join(folder, fileId))
          : [];
    made.push(...forms.map((form) => ({ fileId, ...form })));
  }
  return made;
}

async function webSizes(path: string, out: string): Promise<Omit<MadeForm, "fileId">[]> {
  const made: Omit<MadeForm, "fileId">[] = [];
  const whole = await pictureSize(path).catch(() => null);
  for (const wanted of webWidths.filter((each) => whole && each < whole.width)) {
    const target = `${out}-w${wanted}.webp`;
    const image = sharp(path, { limitInputPixels, failOn: "error" }).autoOrient().resize({ width: wanted });
    const written = await image
      .webp({ quality: 80 })
      .toFile(target)
      .catch(() => null);
    if (!written) return [];
    const { width, height } = written;
    made.push({ kind: `w${wanted}`, path: target, type: "image/webp", width, height });
  }
  return made;
}

/** A still from the first second, where the machine has ffmpeg. Without it, or where it fails, a video goes without. */
async function stillOf(path: string, out: string): Promise<Omit<MadeForm, "fileId">[]> {
  const target = `${out}-poster.jpg`;
  const scale = "scale='min(1280,iw)':-2";
  const wish = ["-nostdin", "-v", "error", "-ss", "1", "-i", path, "-frames:v", "1", "-vf", scale, "-y", target];
  const isMade = await promisify(execFile)("ffmpeg", wish, { timeout: VIDEO_MS }).then(
    () => stat(target).then(({ size }) => size > 0),
    () => false,
  );
  if (!isMade) return [];
  const size = await pictureSize(target).catch(() => null);
  return size ? [{ kind: "poster", path: target, type: "image/jpeg", ...size }] : [];
}
