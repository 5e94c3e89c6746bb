import type { EditorState } from "@tiptap/pm/state";
import { isInTable, selectedRect } from "@tiptap/pm/tables";

/** The most columns a table may have, and the most rows or columns one cell may cover; the stored form allows no more. */
const most = 50;

/** What may be done to the table at the cursor without leaving what can be stored. */
export function tableShape(state: EditorState) {
  if (!isInTable(state)) return { mayAddColumn: false, mayMerge: false, hasWidths: false };
  const { map, left, right, top, bottom, table } = selectedRect(state);
  return {
    mayAddColumn: map.width < most,
    mayMerge: right - left <= most && bottom - top <= most,
    hasWidths: map.map.some((place) => Boolean(table.nodeAt(place)?.attrs.colwidth)),
  };
}
