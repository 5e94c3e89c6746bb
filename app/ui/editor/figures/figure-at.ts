import type { Node } from "@tiptap/pm/model";
import { type EditorState, NodeSelection } from "@tiptap/pm/state";

/** The figure that is selected or whose caption has the cursor. */
export function figureAt({ selection }: EditorState): { at: number; node: Node } | null {
  if (selection instanceof NodeSelection && selection.node.type.name === "figure")
    return { at: selection.from, node: selection.node };
  const { $from } = selection;
  return $from.parent.type.name === "figure" ? { at: $from.before(), node: $from.parent } : null;
}
