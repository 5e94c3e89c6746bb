import type { Block, Blockquote, BulletList, OrderedList, Paragraph } from "../document";
import { ownStyleId, ownTag, type OwnContainer, type OwnStyle } from "../read-word/own-word";
import type { XmlElement } from "../read-word/xml-tree";
import { isList, isSimpleList, isSimpleQuote, runTogether } from "./simple-blocks";
import { property, word } from "./word-element";
import type { WordReferences } from "./word-references";
import { writeFigure } from "./write-figure";
import { writeInline } from "./write-inline";
import { writeTable } from "./write-table";

const headingStyles = { 2: "heading2", 3: "heading3", 4: "heading4" } as const;
const gap = word("w:p", {}, word("w:pPr", {}, property("w:pStyle", ownStyleId("gap"))));

/** Where blocks stand: how deep in lists, for their indent. */
interface Place {
  references: WordReferences;
  level: number;
}

/**
 * Blocks as paragraphs, tables and content controls of Word. Lists and quotations that Word's own numbering and styles
 * can say are written so; a control holds together what they cannot, such as a table in a list item.
 */
export function writeBlocks(blocks: readonly Block[], place: Place): XmlElement[] {
  const written = blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    const together = runTogether(before, block);
    return [...(together && block.type === "table" ? [gap] : []), ...writeBlock(block, place, together)];
  });
  // Word asks for a paragraph after a table wherever something ends.
  return written.at(-1)?.name === "w:tbl" ? [...written, gap] : written;
}

function writeBlock(block: Block, place: Place, isAdjacent: boolean): XmlElement[] {
  switch (block.type) {
    case "paragraph":
      return [writeParagraph(block, place, "text")];
    case "heading":
      return [writeParagraph({ ...block, type: "paragraph" }, place, headingStyles[block.attrs.level])];
    case "figure":
      return writeFigure(block, place.references);
    case "table":
      return [writeTable(block, (content) => writeBlocks(content, { ...place, level: 0 }))];
    case "blockquote":
      return writeQuote(block, place, isAdjacent);
    case "bulletList":
    case "orderedList":
      return writeList(block, place, isAdjacent);
  }
}

function writeParagraph({ content = [] }: Paragraph, { references }: Place, style: OwnStyle): XmlElement {
  const properties = word("w:pPr", {}, property("w:pStyle", ownStyleId(style)));
  return word("w:p", {}, properties, ...writeInline(content, references));
}

function writeQuote(quote: Blockquote, place: Place, isAdjacent: boolean): XmlElement[] {
  if (isAdjacent || !isSimpleQuote(quote)) return [control("quote", writeBlocks(quote.content, place))];
  return quote.content.flatMap((block) => (block.type === "paragraph" ? [writeParagraph(block, place, "quote")] : []));
}

function writeList(list: BulletList | OrderedList, place: Place, isAdjacent: boolean): XmlElement[] {
  const numbering = numberingOf(list, place);
  // Inside a control the levels of lists are told by the controls, so a list of Word's own begins anew.
  if (place.level === 0 && !isAdjacent && isSimpleList(list)) return simpleItems(list, place, 0);
  const start = list.type === "orderedList" ? list.attrs.start : undefined;
  const items = list.content.map(({ content: [first, ...others] }) => {
    const own = first?.type === "paragraph" ? [listParagraph(first, numbering, place, "text")] : [];
    return control("item", [...own, ...writeBlocks(others, { ...place, level: place.level + 1 })]);
  });
  return [control(list.type === "orderedList" ? "numbers" : "bullets", items, start)];
}

/** The items of a list at a level of Word's numbering, inner lists among them. */
function simpleItems(list: BulletList | OrderedList, place: Place, level: number): XmlElement[] {
  const numbering = numberingOf(list, { ...place, level });
  return list.content.flatMap(({ content: [first, inner] }) => [
    ...(first?.type === "paragraph" ? [listParagraph(first, numbering, place, null)] : []),
    ...(inner && isList(inner) ? simpleItems(inner, place, level + 1) : []),
  ]);
}

function listParagraph({ content = [] }: Paragraph, numbering: XmlElement, place: Place, style: OwnStyle | null) {
  const styleId = style ? ownStyleId(style) : "ListParagraph";
  const properties = word("w:pPr", {}, property("w:pStyle", styleId), numbering);
  return word("w:p", {}, properties, ...writeInline(content, place.references));
}

function numberingOf(list: BulletList | OrderedList, { references, level }: Place): XmlElement {
  const isNumbered = list.type === "orderedList";
  const numId = references.list(isNumbered ? "numbers" : "bullets", isNumbered ? list.attrs.start : 1);
  return word("w:numPr", {}, property("w:ilvl", Math.min(level, 8)), property("w:numId", numId));
}

function control(kind: OwnContainer, contents: XmlElement[], start?: number): XmlElement {
  const properties = word(
    "w:sdtPr",
    {},
    property("w:tag", ownTag(kind, start)),
    word("w15:appearance", { "w15:val": "hidden" }),
  );
  return word("w:sdt", {}, properties, word("w:sdtContent", {}, ...contents));
}
