import type { Block, Table, TableCell } from "#app/domain/documents/document";
import { plainText } from "#app/domain/documents/plain-text";
import { headerRowsOf, tableGrid, type GridPlace } from "#app/domain/documents/table-grid";
import type { PrintBlock, PrintCell, PrintTable } from "./print-model";

const isNumber = /^[-+−±<>≤≥≈約约]?\s*[\d,，.\s]+(?:[%‰]|(?:\s*[(（][^)）]*[)）]))?$/;
const says = (cell: TableCell) => plainText({ type: "doc", content: cell.content }).trim();

/** A table with every cell at its place: spans cut to what is free, so that no hand-made table can break the typesetting. */
export function printTable(node: Table, blocksOf: (content: readonly Block[]) => PrintBlock[]): PrintTable {
  const grid = tableGrid(node.content);
  const columns = grid[0]?.length ?? 0;
  const headerRows = headerRowsOf(node.content);
  const numeric = Array.from({ length: columns }, (_, x) => isNumberColumn(grid.slice(headerRows), x));
  const cells: PrintCell[] = [];
  grid.forEach((line, y) =>
    line.forEach((place, x) => {
      if (!place?.corner) return;
      const { cell } = place;
      const { colspan, rowspan } = room(grid, x, y, cell);
      const header = cell.type === "tableHeader";
      const blocks = blocksOf(cell.content);
      cells.push({ x, y, colspan, rowspan, header, number: numeric[x]! && colspan === 1, blocks });
    }),
  );
  return { type: "table", title: null, widths: columnWidths(grid, columns), headerRows, cells };
}

function room(grid: (GridPlace | null)[][], x: number, y: number, cell: TableCell) {
  let colspan = 1;
  while (grid[y]![x + colspan]?.cell === cell) colspan += 1;
  const owns = (line: (GridPlace | null)[] | undefined) => line?.slice(x, x + colspan).every((at) => at?.cell === cell);
  let rowspan = 1;
  while (owns(grid[y + rowspan])) rowspan += 1;
  return { colspan, rowspan };
}

function isNumberColumn(body: (GridPlace | null)[][], x: number) {
  const words = body
    .flatMap((line) => (line[x]?.corner ? [says(line[x].cell)] : []))
    .filter((text) => !/^[-—–/]?$/.test(text));
  return words.length > 0 && words.every((text) => isNumber.test(text));
}

/** Shares of the page's width: what the author dragged them to, else by the longest line each column must hold. */
function columnWidths(grid: (GridPlace | null)[][], columns: number): number[] {
  return Array.from({ length: columns }, (_, x) => {
    const single = grid.flatMap((line) => (line[x]?.corner && line[x].cell.attrs.colspan === 1 ? [line[x].cell] : []));
    const dragged = Math.max(0, ...single.map((cell) => cell.attrs.colwidth?.[0] ?? 0));
    return dragged || 25 * Math.sqrt(Math.min(Math.max(4, ...single.map((cell) => says(cell).length)), 60));
  });
}
