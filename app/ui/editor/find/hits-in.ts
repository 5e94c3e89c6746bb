import type { Node } from "@tiptap/pm/model";

export interface Hit {
  from: number;
  to: number;
}

const special = /[.*+?^${}()|[\]\\/-]/g;

/** Every place of some words in a text, captions and table cells included, whatever their case and marks. Words do not reach over a line's end. */
export function hitsIn(doc: Node, words: string): Hit[] {
  if (words === "") return [];
  const pattern = new RegExp(words.replace(special, String.raw`\$&`), "giu");
  const hits: Hit[] = [];
  doc.descendants((node, place) => {
    if (!node.isTextblock) return true;
    const text = node.textBetween(0, node.content.size, undefined, "\ufffc");
    for (const { index, 0: found } of text.matchAll(pattern)) {
      hits.push({ from: place + 1 + index, to: place + 1 + index + found.length });
    }
    return false;
  });
  return hits;
}
