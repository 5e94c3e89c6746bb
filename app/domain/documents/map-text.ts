import type { Block, RichDocument, Inline, TableRow } from "./document";

/** Where in a document a piece of text stands. */
export type TextPlace = "text" | "heading" | "table" | "caption" | "alt";

/** How to rewrite a document: whole runs of inline nodes at a time (a name may lie across several), and plain strings. */
export interface TextMapping {
  inline: (nodes: readonly Inline[], place: TextPlace) => Inline[];
  alt: (text: string) => string;
}

/** A copy of a document with every text, caption and alternative text rewritten; its structure stays as it is. */
export function mapText(document: RichDocument, mapping: TextMapping): RichDocument {
  return { type: "doc", content: document.content.map((node) => mapBlock(node, mapping, "text")) };
}

function mapBlock(node: Block, mapping: TextMapping, place: TextPlace): Block {
  const blocks = (content: readonly Block[], inside = place) =>
    content.map((child) => mapBlock(child, mapping, inside));
  switch (node.type) {
    case "paragraph":
      return withContent(node, mapping, place);
    case "heading":
      return withContent(node, mapping, place === "text" ? "heading" : place);
    case "figure": {
      const figure = withContent(node, mapping, "caption");
      return { ...figure, attrs: { ...figure.attrs, alt: mapping.alt(figure.attrs.alt) } };
    }
    case "bulletList":
    case "orderedList":
      return { ...node, content: node.content.map((item) => ({ ...item, content: blocks(item.content) })) };
    case "blockquote":
      return { ...node, content: blocks(node.content) };
    case "table":
      return { ...node, content: node.content.map((row) => mapRow(row, (content) => blocks(content, "table"))) };
  }
}

function mapRow(row: TableRow, blocks: (content: readonly Block[]) => Block[]): TableRow {
  return row.content
    ? { ...row, content: row.content.map((cell) => ({ ...cell, content: blocks(cell.content) })) }
    : row;
}

function withContent<Node extends { content?: Inline[] }>(node: Node, mapping: TextMapping, place: TextPlace): Node {
  return node.content ? { ...node, content: mapping.inline(node.content, place) } : node;
}
