import type { Editor } from "@tiptap/react";
import { changedRuns } from "#app/domain/documents/compare/changed-runs";
import type { RichDocument } from "#app/domain/documents/document";

/**
 * Puts a text that was saved elsewhere into an open editor: only the blocks that differ are replaced, so that the cursor
 * and what is being composed stay where they are. It is nothing the person can undo, and nothing to save.
 */
export function takeUpDocument(editor: Editor, document: RichDocument) {
  const { state, schema, view } = editor;
  const fresh = schema.nodeFromJSON(document);
  const textOf = (node: { toJSON: () => unknown }) => JSON.stringify(node.toJSON());
  const startOf = (place: number) =>
    Array.from({ length: place }, (_, index) => state.doc.child(index).nodeSize).reduce((sum, size) => sum + size, 0);
  const transaction = state.tr.setMeta("preventUpdate", true).setMeta("addToHistory", false);
  const runs = changedRuns(state.doc.content.content.map(textOf), fresh.content.content.map(textOf));
  // from the end, so that the places before it stay true
  for (const { from, to, into, until } of runs.reverse()) {
    transaction.replaceWith(startOf(from), startOf(to), fresh.content.content.slice(into, until));
  }
  view.dispatch(transaction);
}
