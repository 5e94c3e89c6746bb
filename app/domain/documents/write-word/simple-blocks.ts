import type { Block, Blockquote, BulletList, ListItem, OrderedList, Paragraph } from "../document";
import { inlineText } from "../inline-text";

// Word's own lists and quotations have no place for these: they would come back folded or not at all.
const odd = /^[\s\u3000]|[\s\u3000]$|\s\s|^$/u;
const deepest = 4;

/** Whether a quotation is what Word's quotation style can say: paragraphs, none of them empty. */
export function isSimpleQuote(quote: Blockquote) {
  return quote.content.every((block) => block.type === "paragraph" && isSimpleParagraph(block));
}

/** Whether a list is what Word's numbering can say: items of one paragraph, with at most one such list below it. */
export function isSimpleList(list: BulletList | OrderedList, level = 0): boolean {
  return level <= deepest && list.content.every((item) => isSimpleItem(item, level));
}

/** Whether Word would run two blocks that follow each other together. */
export function runTogether(before: Block | undefined, block: Block) {
  return before?.type === block.type && (isList(block) || block.type === "blockquote" || block.type === "table");
}

export function isList(block: Block): block is BulletList | OrderedList {
  return block.type === "bulletList" || block.type === "orderedList";
}

function isSimpleItem({ content: [first, second, ...others] }: ListItem, level: number) {
  if (first?.type !== "paragraph" || !isSimpleParagraph(first) || others.length > 0) return false;
  return second === undefined || (isList(second) && isSimpleList(second, level + 1));
}

function isSimpleParagraph({ content = [] }: Paragraph) {
  const breaks = content.some(({ type }) => type === "hardBreak");
  return !breaks && !odd.test(inlineText(content));
}
