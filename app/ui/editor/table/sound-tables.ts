import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";

const widest = 10_000;

/**
 * Keeps column widths as they may be stored: one whole number of pixels for each column a cell covers. Dragging measures
 * fractions, and tables from elsewhere bring lists of another length.
 */
export const SoundTables = Extension.create({
  name: "soundTables",

  addProseMirrorPlugins() {
    return [
      new Plugin({
        appendTransaction(transactions, _before, { doc, tr }) {
          if (!transactions.some(({ docChanged }) => docChanged)) return null;
          doc.descendants((node, place) => {
            const sound = node.attrs.colwidth ? soundWidths(node) : null;
            if (sound) tr.setNodeMarkup(place, null, { ...node.attrs, colwidth: sound.widths });
            return !node.isTextblock;
          });
          return tr.docChanged ? tr : null;
        },
      }),
    ];
  },
});

/** What a cell's widths must be; null where they are already so. */
function soundWidths({ attrs }: Node): { widths: number[] | null } | null {
  const { colwidth, colspan } = attrs as { colwidth: unknown; colspan: number };
  if (!Array.isArray(colwidth) || colwidth.length !== colspan) return { widths: null };
  const widths = colwidth.map((width) => Math.min(widest, Math.max(0, Math.round(Number(width) || 0))));
  return widths.every((width, place) => width === colwidth[place]) ? null : { widths };
}
