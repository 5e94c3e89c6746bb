import type { TableCell, TableRow } from "./document";

/** One place of a table's grid: the cell that covers it, and whether it is that cell's top left corner. */
export interface GridPlace {
  cell: TableCell;
  corner: boolean;
}

/**
 * A table laid out on its grid, as HTML lays it out: `rows[r][c]` says which cell covers the place, null where a ragged
 * table has none. Spans are cut at the table's lower edge, so every printer sees the same shape.
 */
export function tableGrid(rows: readonly TableRow[]): (GridPlace | null)[][] {
  const grid: (GridPlace | null)[][] = rows.map(() => []);
  rows.forEach((row, r) => {
    let c = 0;
    for (const cell of row.content ?? []) {
      while (grid[r]?.[c]) c += 1;
      cover(grid, r, c, cell);
      c += cell.attrs.colspan;
    }
  });
  const width = Math.max(0, ...grid.map((line) => line.length));
  return grid.map((line) => Array.from({ length: width }, (_, c) => line[c] ?? null));
}

/** How many columns a table has, from its spans alone. */
export function columnsOf(rows: readonly TableRow[]) {
  return tableGrid(rows)[0]?.length ?? 0;
}

/** How many rows at the top hold header cells only: the part to repeat on every page. Never all rows of a table. */
export function headerRowsOf(rows: readonly TableRow[]) {
  const heads = rows.findIndex(
    (row) => !row.content?.length || row.content.some((cell) => cell.type !== "tableHeader"),
  );
  if (heads <= 0) return 0;
  // A header cell reaching down into the body would be cut in two by a repeated head.
  const reaches = rows.slice(0, heads).some((row, r) => row.content?.some((cell) => r + cell.attrs.rowspan > heads));
  return reaches ? 0 : heads;
}

function cover(grid: (GridPlace | null)[][], top: number, left: number, cell: TableCell) {
  for (const line of grid.slice(top, top + cell.attrs.rowspan)) {
    for (let c = left; c < left + cell.attrs.colspan; c += 1) {
      line[c] ??= { cell, corner: line === grid[top] && c === left };
    }
  }
}
