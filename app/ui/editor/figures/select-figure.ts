import { Extension } from "@tiptap/core";
import { NodeSelection, Plugin } from "@tiptap/pm/state";

/** A press on a picture selects its figure, so that its tools are there; in its caption one goes on writing. */
export const SelectFigure = Extension.create({
  name: "selectFigure",

  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          handleClickOn(view, _pos, node, place, event) {
            if (node.type.name !== "figure" || !(event.target instanceof HTMLImageElement)) return false;
            view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, place)));
            return true;
          },
        },
      }),
    ];
  },
});
