import type { RichDocument, Figure } from "./document";
import { visit } from "./visit";

/** Every figure of a document in reading order, wherever it stands. */
export function figuresOf(document: RichDocument): Figure[] {
  return visit<Figure[]>(document, {
    inline: () => [],
    paragraph: () => [],
    heading: () => [],
    bulletList: (items) => items.flat(),
    orderedList: (items) => items.flat(),
    listItem: (blocks) => blocks.flat(),
    blockquote: (blocks) => blocks.flat(),
    table: (node, blocks) =>
      node.content.flatMap((row) => (row.content ?? []).flatMap((cell) => blocks(cell.content).flat())),
    figure: (_caption, node) => [node],
  }).flat();
}
