import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { readCode } from "./code-reader.server";
import { hasRed } from "./has-red";
import { pagePictures } from "./page-pictures.server";

/** A file to read, and an existing folder for the pictures of its pages. */
export interface ScanOrder {
  path: string;
  type: string;
  folder: string;
}

/** One page as it was read; its picture is a JPEG in the folder. */
export interface ReadPage {
  path: string;
  width: number;
  height: number;
  code: string | null;
  hasRed: boolean;
}

const SHOWN = 1000;
const SMALL = 420;

/** Reads every page of a sealed form: its code and whether something red stands on it, and makes a picture of it to look at. */
export async function readScan({ path, type, folder }: ScanOrder): Promise<ReadPage[]> {
  const pages: ReadPage[] = [];
  for await (const page of pagePictures(path, type)) {
    const raw = { raw: { width: page.width, height: page.height, channels: 3 as const } };
    const file = join(folder, `page-${pages.length + 1}.jpg`);
    const shown = await sharp(page.data, raw)
      .resize({ width: SHOWN, withoutEnlargement: true })
      .jpeg({ quality: 72 })
      .toBuffer({ resolveWithObject: true });
    await writeFile(file, shown.data);
    const small = await sharp(page.data, raw).resize({ width: SMALL }).raw().toBuffer();
    const code = await readCode(page);
    pages.push({ path: file, width: shown.info.width, height: shown.info.height, code, hasRed: hasRed(small) });
  }
  return pages;
}
