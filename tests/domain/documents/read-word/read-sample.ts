import sharp from "sharp";
import type { RichDocument } from "#app/domain/documents/document";
import { renderHtml } from "#app/domain/documents/render-html";
import { readWord, type ReadWord } from "#app/domain/documents/read-word/read-word.server";
import { usualSections } from "#app/domain/documents/read-word/usual-sections";
import { aWordFile } from "./a-word-file";

/** The address under which Office names what a file holds. */
export const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Reads a made file against the usual sections. */
export const readSample = (file: Parameters<typeof aWordFile>[0]) =>
  readWord(aWordFile(file), { sections: usualSections });

/** A text as the web shows it, its pictures by the names the reader gave them. */
export const html = (document: RichDocument | undefined) =>
  document ? renderHtml(document, { resolveFigure: (src) => ({ src, width: 1, height: 1 }) }) : "";

export const sectionsOf = (word: ReadWord) =>
  word.sections.map(({ key, heading, document }) => [key, heading, html(document)]);

export const aSmallPng = () =>
  sharp({ create: { width: 4, height: 3, channels: 3, background: "#2a7" } })
    .png()
    .toBuffer();

/** How a file says that it holds a picture. */
export const imagePart = (id: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/image" Target="${target}"/>`;
