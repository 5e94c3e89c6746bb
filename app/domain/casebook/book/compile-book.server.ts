import { figuresOf } from "#app/domain/documents/figures-of";
import { growGrove } from "../grove";
import { groveSvg } from "../grove-svg";
import { casesOfBook, type Book } from "./book";
import { bookFonts } from "./book-fonts.server";
import { printBook } from "./print-book";
import type { Pictures } from "./print-figure";
import { textPress } from "./print-text";
import { printablePicture } from "./printable-picture.server";
import { Typesetter } from "./typesetter.server";

/** The steps of compiling, in order, for a progress bar. */
export type BookStage = "figures" | "typesetting" | "writing" | "done";

/** Where the pictures come from and who hears of the progress. `figure` gives the stored bytes of a file id. */
export interface BookSources {
  figure: (fileId: string) => Promise<{ bytes: Uint8Array }>;
  onProgress?: (stage: BookStage, permille: number) => void;
}

/** A typeset book: the PDF, its pages with the cover, and what a person should look at (missing glyphs, missing pictures). */
export interface CompiledBook {
  pdf: Uint8Array;
  pages: number;
  warnings: string[];
}

/**
 * Typesets a casebook as PDF/A-2a, the same bytes for the same book and pictures.
 *
 * It blocks the process while Typst works and memory comes back only with the process: run it in a child of its own.
 * A character the fonts lack is printed as □, a picture that cannot be read as an empty frame; both are warned of.
 * Throws `TypesettingFailed`.
 */
export async function compileBook(book: Book, { figure, onProgress }: BookSources): Promise<CompiledBook> {
  const report = onProgress ?? (() => undefined);
  const fonts = await bookFonts();
  const typesetter = new Typesetter(fonts.folders);
  const press = textPress(fonts.covers);
  const warnings: string[] = [];

  report("figures", 0);
  const pictures = await layPictures(typesetter, pictureIds(book), figure, {
    progress: (share) => report("figures", Math.round(share * 400)),
    unreadable: (fileId) => warnings.push(`picture ${fileId} could not be read`),
  });
  layGroves(typesetter, book);
  typesetter.lay("book.json", JSON.stringify(printBook(book, press, pictures, fonts.covers)));

  report("typesetting", 400);
  const typeset = typesetter.typeset();
  report("writing", 800);
  const pdf = typesetter.write(typeset, Math.floor(new Date(book.issuedAt).getTime() / 1000));
  for (const [character, times] of press.missing)
    warnings.push(`${codeOf(character)} ${character} has no glyph (${times}×)`);
  report("done", 1000);
  return { pdf, pages: typeset.numOfPages, warnings };
}

const codeOf = (character: string) => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;

/** Every picture of a book once, in reading order. */
function pictureIds(book: Book): string[] {
  const documents = [
    book.preface ?? [],
    casesOfBook(book).flatMap((one) => one.sections.map(({ document }) => document)),
  ];
  return [...new Set(documents.flat().flatMap((document) => figuresOf(document).map(({ attrs }) => attrs.fileId)))];
}

/** One after the other: a book of hundreds of pictures must not hold them all decoded at once. */
async function layPictures(
  typesetter: Typesetter,
  fileIds: readonly string[],
  figure: BookSources["figure"],
  { progress, unreadable }: { progress: (share: number) => void; unreadable: (fileId: string) => void },
): Promise<Pictures> {
  const pictures = new Map<string, { file: string; width: number; height: number } | null>();
  for (const [index, fileId] of fileIds.entries()) {
    try {
      const { bytes, format, width, height } = await printablePicture((await figure(fileId)).bytes);
      const file = `picture-${index + 1}.${format}`;
      typesetter.lay(file, bytes);
      pictures.set(fileId, {
        file: format === "jpg" ? layFrame(typesetter, file, width, height) : file,
        width,
        height,
      });
    } catch {
      pictures.set(fileId, null);
      unreadable(fileId);
    }
    progress((index + 1) / fileIds.length);
  }
  return pictures;
}

/** A JPEG inside an SVG is passed into the PDF as it is; opened directly, Typst decodes it and keeps five times the memory. */
function layFrame(typesetter: Typesetter, file: string, width: number, height: number): string {
  const image = `<image width="${width}" height="${height}" href="${file}"/>`;
  typesetter.lay(
    `${file}.svg`,
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`,
  );
  return `${file}.svg`;
}

function layGroves(typesetter: Typesetter, book: Book) {
  const cases = book.parts.map((part, track) =>
    part.chapters.flatMap((chapter) => chapter.cases.map(({ id, region }) => ({ id, region, track }))),
  );
  typesetter.lay("grove.svg", groveSvg(growGrove(cases.flat())));
  cases.forEach((own, index) => typesetter.lay(`grove-${index + 1}.svg`, groveSvg(growGrove(own))));
}
