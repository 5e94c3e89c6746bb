import { selectedRect } from "@tiptap/pm/tables";
import type { EditorView } from "@tiptap/pm/view";
import { isInTable } from "@tiptap/pm/tables";
import { widened } from "./column-widths";
import { measureColumns } from "./measure-columns";
import { setColumnWidths } from "./set-column-widths";

/** One press of a key: three quarters of a 字. */
const step = 16;

/** Makes the column with the cursor wider or narrower by a step; the table keeps its width. False outside of tables. */
export function resizeColumn(view: EditorView, direction: 1 | -1): boolean {
  if (!isInTable(view.state)) return false;
  const { table, tableStart: start, right } = selectedRect(view.state);
  const widths = widened(measureColumns(view, { table, start }), right - 1, direction * step);
  view.dispatch(setColumnWidths(view.state.tr, { table, start }, widths));
  return true;
}

/** Lets the columns of the table at the cursor take their widths from what stands in them. False outside of tables. */
export function forgetColumnWidths(view: EditorView): boolean {
  if (!isInTable(view.state)) return false;
  const { table, tableStart: start } = selectedRect(view.state);
  view.dispatch(setColumnWidths(view.state.tr, { table, start }, null));
  return true;
}
