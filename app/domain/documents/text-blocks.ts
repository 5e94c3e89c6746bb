import type { RichDocument } from "./document";
import { inlineText } from "./inline-text";
import { visit } from "./visit";

/**
 * The running text of a document in reading order, one string for each paragraph or heading, wherever it stands (lists,
 * quotes and table cells included). Captions and alternative texts are not running text.
 */
export function textBlocks(document: RichDocument): string[] {
  return visit<string[]>(document, {
    inline: (nodes) => [inlineText(nodes)],
    paragraph: (text) => text,
    heading: (text) => text,
    bulletList: (items) => items.flat(),
    orderedList: (items) => items.flat(),
    listItem: (blocks) => blocks.flat(),
    blockquote: (blocks) => blocks.flat(),
    table: (node, blocks) =>
      node.content.flatMap((row) => (row.content ?? []).flatMap((cell) => blocks(cell.content).flat())),
    figure: () => [],
  }).flat();
}
