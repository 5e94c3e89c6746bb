import type { Figure } from "#app/domain/documents/document";
import type { PrintFigure, PrintInline } from "./print-model";

/** The pictures of a book by file id: the file the template opens and its size in pixels, null for one that cannot be shown. */
export type Pictures = ReadonlyMap<string, { file: string; width: number; height: number } | null>;

/** The largest room a picture gets on the page, and the coarsest it is shown. */
const widest = 128;
const tallest = 96;
const dotsPerInch = 110;

/** A picture at its printed size in millimetres; one that is missing keeps its caption and says so. */
export function printFigure(
  { attrs }: Figure,
  caption: PrintInline[],
  { text, pictures, numbersFigures }: { text: (text: string) => string; pictures: Pictures; numbersFigures: boolean },
): PrintFigure {
  const picture = pictures.get(attrs.fileId) ?? null;
  const words = caption.map((node) => (node.type === "text" ? node.pieces.join("") : " ")).join("");
  const alt = text(attrs.alt) || words;
  const numbered = numbersFigures && caption.length > 0;
  if (!picture) return { type: "figure", file: null, alt, width: widest, height: 30, caption, numbered };
  const natural = (picture.width / dotsPerInch) * 25.4;
  const width = Math.min(widest, natural, (tallest * picture.width) / picture.height);
  const height = (width * picture.height) / picture.width;
  return { type: "figure", file: picture.file, alt, width, height, caption, numbered };
}

/** Whether an author's own caption already says which figure it is. */
export const saysItsNumber = (caption: string) =>
  /^\s*(?:图|附图|Fig(?:ure|\.)?)\s*[\d一二三四五六七八九十]/i.test(caption);
