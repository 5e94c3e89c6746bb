import { insertPoint } from "@tiptap/pm/transform";
import type { EditorView } from "@tiptap/pm/view";
import type { StoredFile } from "#app/domain/files/stored-file";

/** Puts a stored picture where the cursor is, or at the next place that takes one. */
export function insertFigure(
  view: EditorView,
  { fileId, width, height }: Pick<StoredFile, "fileId" | "width" | "height">,
) {
  const { state } = view;
  const type = state.schema.nodes.figure;
  if (!type || view.isDestroyed) return;
  const at = insertPoint(state.doc, state.selection.$to.after(1), type) ?? state.doc.content.size;
  view.dispatch(state.tr.insert(at, type.create({ fileId, width, height, alt: "" })).scrollIntoView());
}
