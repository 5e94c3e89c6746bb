import { Fragment } from "@tiptap/pm/model";
import { NodeSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { figureAt } from "./figure-at";

/** Moves the figure at the cursor over its neighbour, up or down. False where there is none to pass. */
export function moveFigure(view: EditorView, direction: -1 | 1): boolean {
  const found = figureAt(view.state);
  if (!found) return false;
  const { at, node } = found;
  const place = view.state.doc.resolve(at);
  const neighbour = place.parent.maybeChild(place.index() + direction);
  if (!neighbour) return false;
  const from = direction < 0 ? at - neighbour.nodeSize : at;
  const both = direction < 0 ? [node, neighbour] : [neighbour, node];
  const now = direction < 0 ? from : from + neighbour.nodeSize;
  const tr = view.state.tr.replaceWith(from, from + node.nodeSize + neighbour.nodeSize, Fragment.from(both));
  view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, now)).scrollIntoView());
  return true;
}
