import type { Node } from "@tiptap/pm/model";
import { TableMap } from "@tiptap/pm/tables";
import type { EditorView } from "@tiptap/pm/view";
import { narrowest } from "./column-widths";

/** How wide each column stands on the screen now, in whole pixels. */
export function measureColumns(view: EditorView, { table, start }: { table: Node; start: number }): number[] {
  const map = TableMap.get(table);
  return Array.from({ length: map.width }, (_, column) => {
    const cells = Array.from({ length: map.height }, (_row, row) => map.map[row * map.width + column]!);
    const spanOf = (place: number) => Number(table.nodeAt(place)?.attrs.colspan ?? 1);
    // a cell of this column alone tells best
    const place = cells.find((one) => spanOf(one) === 1) ?? cells[0]!;
    const shown = view.nodeDOM(start + place);
    const width = shown instanceof HTMLElement ? shown.offsetWidth / spanOf(place) : narrowest;
    return Math.max(narrowest, Math.round(width));
  });
}
