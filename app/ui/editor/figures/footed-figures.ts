import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import type { FigureFeet } from "./figure-feet";

const key = new PluginKey<DecorationSet>("footedFigures");

/** Keeps a place beneath each figure, which belongs to the screen and never to the text. */
export const FootedFigures = Extension.create<{ feet: FigureFeet | null }>({
  name: "footedFigures",

  addOptions() {
    return { feet: null };
  },

  addProseMirrorPlugins() {
    const { feet } = this.options;
    if (!feet) return [];
    return [
      new Plugin({
        key,
        state: {
          init: (_config, { doc }) => beneathFigures(doc, feet),
          apply: (tr, before) => (tr.docChanged ? beneathFigures(tr.doc, feet) : before),
        },
        props: { decorations: (state) => key.getState(state) },
      }),
    ];
  },
});

function beneathFigures(doc: Node, feet: FigureFeet): DecorationSet {
  const times = new Map<string, number>();
  const widgets: Decoration[] = [];
  doc.descendants((node, at) => {
    if (node.type.name === "figure") {
      const fileId = String(node.attrs.fileId);
      const time = (times.get(fileId) ?? 0) + 1;
      times.set(fileId, time);
      widgets.push(
        Decoration.widget(at + node.nodeSize, () => feet.open(fileId), {
          // the same place as before, wherever the text around it moved it
          key: `foot-${fileId}-${time}`,
          side: -1,
          ignoreSelection: true,
          stopEvent: () => true,
          destroy: (element) => feet.close(element),
        }),
      );
    }
    return !node.isTextblock;
  });
  return DecorationSet.create(doc, widgets);
}
