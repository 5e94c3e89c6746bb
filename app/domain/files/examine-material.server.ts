import { readFile } from "node:fs/promises";
import type { FileType } from "./file-types";
import { heicToJpeg } from "./heic-to-jpeg.server";
import { pdfPages } from "./pdf-pages.server";

/** A file to look into, and where to write a picture the portal keeps in another format. */
export interface MaterialOrder {
  path: string;
  type: FileType;
  out: string;
}

/** What a look into a file found. */
export interface MaterialAnswer {
  /** Of a PDF. */
  pages: number | null;
  /** The type of what was written to `out`; null where nothing was. */
  converted: FileType | null;
}

/** Whether `examineMaterial` has anything to find in a file of this type: only then a process is worth its while. */
export const isToBeExamined = (type: FileType) => type === "application/pdf" || type === "image/heic";

/** Looks into a file by readers that may be led astray by it: they run in a process of their own. Refuses what cannot be read. */
export async function examineMaterial({ path, type, out }: MaterialOrder): Promise<MaterialAnswer> {
  if (type === "application/pdf") return { pages: await pdfPages(await readFile(path)), converted: null };
  if (type !== "image/heic") return { pages: null, converted: null };
  await heicToJpeg(await readFile(path), out);
  return { pages: null, converted: "image/jpeg" };
}
