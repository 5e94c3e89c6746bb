import type { Block, Inline, Mark, RichDocument } from "#app/domain/documents/document";
import { claimedIn } from "#app/domain/documents/claimed-in";
import { inlineText } from "#app/domain/documents/inline-text";
import { safeHref } from "#app/domain/documents/safe-href";
import { visit, type Visitor } from "#app/domain/documents/visit";
import { printFigure, type Pictures } from "./print-figure";
import type { PrintBlock, PrintInline } from "./print-model";
import { breakable } from "./print-text";
import { printTable } from "./print-table";

/** How one case prints its documents: the press for its words, its pictures, and whether its figures get numbers. */
export interface DocumentPress {
  text: (text: string) => string;
  pictures: Pictures;
  numbersFigures: boolean;
  /** The number of an indicator in its case; null for one that is not printed. */
  noteOf?: (indicatorId: string) => number | null;
}

/** A stored document as printable blocks: empty paragraphs gone, “表 1 …” lines made titles of their tables. */
export function printDocument(document: RichDocument, press: DocumentPress): PrintBlock[] {
  return withTableTitles(visit(document, visitorOf(press)).flat());
}

function visitorOf(press: DocumentPress): Visitor<PrintBlock[]> {
  const inline = (nodes: readonly Inline[] | undefined) => printInline(nodes ?? [], press);
  const visitor: Visitor<PrintBlock[]> = {
    inline: (nodes) => paragraph(inline(nodes)),
    paragraph: (blocks) => blocks,
    heading: (_blocks, node) =>
      paragraph(inline(node.content)).map((block) => ({ ...block, type: "heading", level: node.attrs.level })),
    bulletList: (items) => [{ type: "list", start: null, items }],
    orderedList: (items, node) => [{ type: "list", start: node.attrs.start, items }],
    listItem: (blocks) => blocks.flat(),
    blockquote: (blocks) => [{ type: "quote", blocks: blocks.flat() }],
    table: (node, blocks) => [printTable(node, (content: readonly Block[]) => blocks(content).flat())],
    figure: (_blocks, node) => [printFigure(node, inline(node.content), press)],
  };
  return visitor;
}

function paragraph(content: PrintInline[]): { type: "paragraph"; content: PrintInline[] }[] {
  return content.length > 0 ? [{ type: "paragraph", content }] : [];
}

/** Inline nodes without the spaces by which authors indent: the page indents for them. Nothing but space is nothing. */
function printInline(nodes: readonly Inline[], { text, noteOf = () => null }: DocumentPress): PrintInline[] {
  if (inlineText(nodes).trim() === "") return [];
  const first = nodes.findIndex((node) => node.type === "text" && node.text.trim() !== "");
  return nodes.slice(first).map((node, index, shown) => {
    if (node.type === "hardBreak") return { type: "break" };
    const words = text(index === 0 ? node.text.trimStart() : node.text);
    const indicatorId = claimedIn(node);
    // bold in the middle of a number cuts it in pieces: the note follows the last
    const isLast = indicatorId !== null && claimedIn(shown[index + 1]) !== indicatorId;
    const note = isLast ? noteOf(indicatorId) : null;
    return { type: "text", pieces: breakable(words), marks: markNames(node.marks), href: hrefOf(node.marks), note };
  });
}

const markNames = (marks: readonly Mark[] = []) =>
  marks.filter((mark) => mark.type !== "link" && mark.type !== "claim").map((mark) => mark.type);

function hrefOf(marks: readonly Mark[] = []): string | null {
  const link = marks.find((mark) => mark.type === "link");
  return link ? safeHref(link.attrs.href) : null;
}

const tableTitle = /^\s*(?:表|附表|Table)\s*[\d一二三四五六七八九十]/i;

function withTableTitles(blocks: PrintBlock[]): PrintBlock[] {
  const printed: PrintBlock[] = [];
  for (const block of blocks) {
    const before = printed.at(-1);
    if (block.type === "table" && before?.type === "paragraph" && isTableTitle(before.content)) {
      printed.pop();
      printed.push({ ...block, title: before.content });
    } else printed.push(block);
  }
  return printed;
}

function isTableTitle(content: PrintInline[]): boolean {
  const words = content.map((node) => (node.type === "text" ? node.pieces.join("") : " ")).join("");
  return words.length <= 60 && tableTitle.test(words) && !/[。；]$/.test(words.trim());
}
