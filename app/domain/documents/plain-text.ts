import type { RichDocument } from "./document";
import { inlineText } from "./inline-text";
import { visit, type Visitor } from "./visit";

const writer: Visitor<string> = {
  inline: (nodes) => inlineText(nodes),
  paragraph: (text) => text,
  heading: (text) => text,
  bulletList: (items) => items.map((item) => `· ${item}`).join("\n"),
  orderedList: (items, node) => items.map((item, index) => `${node.attrs.start + index}. ${item}`).join("\n"),
  listItem: (blocks) => blocks.join("\n"),
  blockquote: (blocks) => blocks.join("\n"),
  table: (node, blocks) =>
    node.content.map((row) => (row.content ?? []).map((cell) => blocks(cell.content).join(" ")).join("\t")).join("\n"),
  figure: (caption) => caption,
};

/** A section as plain text, captions included: for search, for mails and for comparing. One line feed between blocks. */
export function plainText(document: RichDocument) {
  return visit(document, writer)
    .filter((block) => block !== "")
    .join("\n");
}
