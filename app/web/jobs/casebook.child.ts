import { open, readFile, rename, rm } from "node:fs/promises";
import type { Book } from "#app/domain/casebook/book/book";
import { compileBook } from "#app/domain/casebook/book/compile-book.server";
import { serveChild } from "./serve-child.server";

/** What to compile: the book, where the stored bytes of its pictures lie, and the file to write. */
export interface CasebookOrder {
  book: Book;
  figures: { fileId: string; path: string }[];
  out: string;
}

/** What was written and what it cost. `warnings` are for the organiser to look at before the book goes out. */
export interface CasebookAnswer {
  pages: number;
  bytes: number;
  warnings: string[];
  cpuSeconds: number;
  peakMegabytes: number;
}

// Typst would take every core; on a small server the others belong to the people who are reading.
process.env.RAYON_NUM_THREADS ??= "1";

serveChild<CasebookOrder, CasebookAnswer>(async ({ book, figures, out }, report) => {
  const pathOf = new Map(figures.map((figure) => [figure.fileId, figure.path]));
  const { pdf, pages, warnings } = await compileBook(book, {
    figure: async (fileId) => {
      const path = pathOf.get(fileId);
      if (!path) throw new Error(`No file was given for the picture ${fileId}.`);
      return { bytes: await readFile(path) };
    },
    onProgress: (stage, permille) => report({ stage, permille }),
  });
  await writeWhole(out, pdf);
  const { user, system } = process.cpuUsage();
  const cpuSeconds = (user + system) / 1e6;
  return { pages, bytes: pdf.byteLength, warnings, cpuSeconds, peakMegabytes: process.resourceUsage().maxRSS / 1024 };
});

/** A reader of `out` sees the whole new book or none: written beside it, brought to disk, then renamed. */
async function writeWhole(out: string, bytes: Uint8Array) {
  const beside = `${out}.${process.pid}.part`;
  try {
    const file = await open(beside, "w");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, out);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
