import { TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { figureAt } from "./figure-at";

/** Takes out the figure at the cursor, selected or with the cursor in its caption. */
export function removeFigure(view: EditorView) {
  const found = figureAt(view.state);
  if (!found) return;
  const tr = view.state.tr.delete(found.at, found.at + found.node.nodeSize);
  view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(found.at))).scrollIntoView());
  view.focus();
}
