import { strToU8, zipSync } from "fflate";
import type { RichDocument } from "../document";
import { writeXml } from "../read-word/xml-tree";
import { ownLine } from "./own-line";
import { packageParts } from "./package-parts";
import { WordReferences, type WordPicture } from "./word-references";
import { writeBlocks } from "./write-blocks";
import { type WordEvidence, writeEvidence } from "./write-evidence";

/** A case as its Word file holds it. `pictures` are those of the case by their file's id; no other is ever written. */
export interface WordCase {
  title: string;
  /** Labelled lines below the title, each on its own line. */
  fields: { label: string; text: string }[];
  sections: { heading: string; document: RichDocument }[];
  /** On a page of its own behind the text; null where the case has no indicators. */
  evidence: WordEvidence | null;
  /** At the head of every page; empty for none. */
  note: string;
  pictures: ReadonlyMap<string, WordPicture>;
}

/** The bytes of a .docx that `readWord` reads back as the same sections, whatever they hold. */
export function writeWord({ title, fields, sections, evidence, note, pictures }: WordCase): Uint8Array {
  const references = new WordReferences(pictures);
  const blocks = [
    ...(title === "" ? [] : [ownLine("title", title)]),
    ...fields.map(({ label, text }) => ownLine("field", `${label}：${text}`)),
    ...sections.flatMap(({ heading, document }) => [
      ownLine("section", heading),
      ...writeBlocks(document.content, { references, level: 0 }),
    ]),
    ...(evidence ? writeEvidence(evidence) : []),
  ];
  const parts = Object.entries(packageParts({ blocks, references, title, note }));
  const images = references.shown.map(({ place, extension, bytes }) => [
    `word/media/picture${place}.${extension}`,
    // pictures are packed already
    [bytes, { level: 0 }],
  ]);
  return zipSync({
    ...Object.fromEntries(parts.map(([name, part]) => [name, strToU8(writeXml(part))])),
    ...(Object.fromEntries(images) as Record<string, [Uint8Array, { level: 0 }]>),
  });
}
