import { Window } from "happy-dom";
import { Refusal } from "#app/domain/refusal";
import { figuresOf } from "../figures-of";
import type { RichDocument } from "../document";
import { arrangeHtml } from "./arrange-html";
import type { WordField } from "./field-lines";
import { LostItems, type LostItem } from "./lost-items";
import { openPackage, partText, type WordPackage } from "./open-package.server";
import type { SectionNames } from "./section-names";
import { splitSections } from "./split-sections";
import { takeNotes } from "./take-notes";
import { toDocument } from "./to-document.server";
import { wordHtml } from "./word-html.server";
import type { WordFigure } from "./word-images.server";
import { readPart } from "./read-part";
import { descendants, textOf } from "./xml-tree";

/** A Word file read into the parts of a case. Figures in the documents name a `ref` of `figures` as their file. */
export interface ReadWord {
  title: string;
  /** Labelled lines and form rows above the first section, as written; to be compared, never to be trusted. */
  fields: WordField[];
  /** In the order of the file; `heading` is as written. */
  sections: { key: string; heading: string; document: RichDocument }[];
  /** Whatever found no place, so that nothing is silently lost. */
  unassigned: RichDocument;
  lost: LostItem[];
  figures: WordFigure[];
}

const titleLabels = /^(?:案例名称|案例题目|案例标题|项目名称|题目|标题|名称)$/u;

/**
 * Reads a .docx into title, fields, sections and figures. Throws Refusal `word.not-word`, `word.old-doc`,
 * `word.encrypted`, `word.macros`, `word.damaged`, `word.too-large`, `word.too-long` or `word.external-entities`.
 */
export async function readWord(bytes: Uint8Array, { sections }: { sections: SectionNames[] }): Promise<ReadWord> {
  const parts = openPackage(bytes);
  const lost = new LostItems();
  reportMargins(parts, lost);
  const { html, figures } = await converted(parts, sections, lost);
  const window = new Window();
  try {
    const page = new window.DOMParser().parseFromString(
      `<!doctype html><html><body>${html}</body></html>`,
      "text/html",
    );
    // happy-dom declares its own types for the same interfaces.
    return assemble(page.body as unknown as HTMLElement, { parts, sections, figures, lost });
  } finally {
    await window.happyDOM.close();
  }
}

async function converted(parts: WordPackage, sections: SectionNames[], lost: LostItems) {
  try {
    return await wordHtml(parts, sections, lost);
  } catch (error) {
    // The converter stumbles over parts that contradict each other in many ways of its own.
    throw error instanceof Refusal ? error : new Refusal("word.damaged");
  }
}

interface Assembly {
  parts: WordPackage;
  sections: SectionNames[];
  figures: Omit<WordFigure, "alt">[];
  lost: LostItems;
}

function assemble(body: HTMLElement, { parts, sections, figures, lost }: Assembly): ReadWord {
  const notesOf = takeNotes(body, lost);
  arrangeHtml(body, lost);
  const split = splitSections(body, sections);
  const known = new Map(figures.map((figure) => [figure.ref, figure]));
  const ranks = headingRanks(split.sections.flatMap((section) => section.elements));
  const read = (elements: readonly Element[], where: string, sizes = ranks) =>
    toDocument([...elements, ...notesOf(elements)], { lost, where, figures: known, ranks: sizes });
  const documents = split.sections.map(({ key, heading, elements }) => ({
    key,
    heading,
    document: read(elements, heading),
  }));
  const unassigned = read(split.unassigned, "", headingRanks(split.unassigned));
  const alts = new Map(
    [...documents.map(({ document }) => document), unassigned]
      .flatMap(figuresOf)
      .map(({ attrs }) => [attrs.fileId, attrs.alt]),
  );
  return {
    title: titleOf(split.title, split.fields, parts),
    fields: split.fields,
    sections: documents,
    unassigned,
    lost: lost.list(),
    figures: figures
      .filter(({ ref }) => alts.has(ref))
      .map((figure) => ({ ...figure, alt: alts.get(figure.ref) ?? "" })),
  };
}

function headingRanks(elements: readonly Element[]): number[] {
  const headings = elements.flatMap((element) => [
    ...(element.tagName === "H6" ? [element] : []),
    ...element.querySelectorAll("h6"),
  ]);
  return [...new Set(headings.map((heading) => Number(heading.className.slice(1))))].sort((a, b) => a - b);
}

/** A form's own line for the title, what stands as title on the page, and only then what the file says of itself. */
function titleOf(onPage: string, fields: readonly WordField[], parts: WordPackage) {
  const field = fields.find(({ label, text }) => titleLabels.test(label.replace(/\s/gu, "")) && text !== "");
  return field?.text ?? (onPage === "" ? ownTitle(parts) : onPage);
}

function ownTitle(parts: WordPackage) {
  const properties = partText(parts, "docProps/core.xml");
  const [title] = properties === null ? [] : descendants(readPart(properties), "dc:title");
  return (title?.children ?? [])
    .filter((node) => typeof node === "string")
    .join("")
    .trim();
}

/** Words in page headers and footers belong to no section; page numbers alone are no loss. */
function reportMargins(parts: WordPackage, lost: LostItems) {
  for (const name of parts.keys()) {
    if (!/^word\/(?:header|footer)\d*\.xml$/u.test(name)) continue;
    const margin = readPart(partText(parts, name) ?? "");
    const isOwn = descendants(margin, "w:pStyle").some(({ attributes }) => attributes["w:val"]?.startsWith("Xinglin"));
    const text = isOwn ? "" : textOf(margin).trim();
    if (/\p{L}/u.test(text.replace(/PAGE|NUMPAGES|第|页|共/gu, ""))) lost.add("header-footer", text.slice(0, 80));
  }
}
