import type { TableRow } from "./document";
import { tableGrid } from "./table-grid";

/** How wide the editor's paper is, in pixels: what the width of a single dragged column is held against. */
const paper = 640;
/** What columns nobody dragged keep at least, in percent together. */
const rest = 10;

/**
 * The share of a table's width that each column was given, in percent with one decimal; null for a column nobody
 * dragged. Null altogether where no width was set: then what stands in the cells decides.
 */
export function columnShares(rows: readonly TableRow[]): (number | null)[] | null {
  const widths = widthsOf(rows);
  const set = widths.filter((width) => width > 0);
  if (set.length === 0) return null;
  const sum = set.reduce((all, width) => all + width, 0);
  const whole = set.length === widths.length ? sum : Math.max(paper, sum / (1 - rest / 100));
  return widths.map((width) => (width > 0 ? Math.round((width / whole) * 1000) / 10 : null));
}

/** Pixels of each column, from the first cell that says them; 0 where none does. */
function widthsOf(rows: readonly TableRow[]): number[] {
  const widths: number[] = [];
  for (const line of tableGrid(rows)) {
    line.forEach((place, column) => {
      widths[column] ??= 0;
      if (!place?.corner) return;
      place.cell.attrs.colwidth?.forEach((width, step) => (widths[column + step] ||= width));
    });
  }
  return widths;
}
