import type { Node } from "@tiptap/pm/model";
import type { Transaction } from "@tiptap/pm/state";
import { TableMap } from "@tiptap/pm/tables";

/** Writes the width of every column into the cells that stand in it; null gives the widths back to the browser. */
export function setColumnWidths(
  tr: Transaction,
  { table, start }: { table: Node; start: number },
  widths: readonly number[] | null,
) {
  const map = TableMap.get(table);
  for (const place of new Set(map.map)) {
    const { left, right } = map.findCell(place);
    const cell = table.nodeAt(place);
    const colwidth = widths ? widths.slice(left, right).map(Math.round) : null;
    if (cell) tr.setNodeMarkup(start + place, null, { ...cell.attrs, colwidth });
  }
  return tr;
}
