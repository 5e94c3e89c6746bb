import type { Block, RichDocument, Figure, Heading, Inline, ListItem, OrderedList, Table } from "./document";

/**
 * How one output format writes each node. Children come already written, so an output is one table of small functions;
 * `table` gets its node and a way to write a cell, since every format lays tables out in its own way.
 */
export interface Visitor<Out> {
  inline: (nodes: readonly Inline[]) => Out;
  paragraph: (content: Out) => Out;
  heading: (content: Out, node: Heading) => Out;
  bulletList: (items: Out[]) => Out;
  orderedList: (items: Out[], node: OrderedList) => Out;
  listItem: (blocks: Out[]) => Out;
  blockquote: (blocks: Out[]) => Out;
  table: (node: Table, blocks: (content: readonly Block[]) => Out[]) => Out;
  figure: (caption: Out, node: Figure) => Out;
}

/** Writes a document block by block: the one walk behind every output (web, plain text, Word, Typst, EPUB). */
export function visit<Out>(document: RichDocument, visitor: Visitor<Out>): Out[] {
  return visitBlocks(document.content, visitor);
}

function visitBlocks<Out>(content: readonly Block[], visitor: Visitor<Out>): Out[] {
  return content.map((node) => visitBlock(node, visitor));
}

function visitBlock<Out>(node: Block, visitor: Visitor<Out>): Out {
  switch (node.type) {
    case "paragraph":
      return visitor.paragraph(visitor.inline(node.content ?? []));
    case "heading":
      return visitor.heading(visitor.inline(node.content ?? []), node);
    case "bulletList":
      return visitor.bulletList(visitItems(node.content, visitor));
    case "orderedList":
      return visitor.orderedList(visitItems(node.content, visitor), node);
    case "blockquote":
      return visitor.blockquote(visitBlocks(node.content, visitor));
    case "table":
      return visitor.table(node, (content) => visitBlocks(content, visitor));
    case "figure":
      return visitor.figure(visitor.inline(node.content ?? []), node);
  }
}

function visitItems<Out>(items: readonly ListItem[], visitor: Visitor<Out>): Out[] {
  return items.map((item) => visitor.listItem(visitBlocks(item.content, visitor)));
}
