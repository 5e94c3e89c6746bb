import type { Block, Table, TableCell } from "../document";
import { ownStyleId, ownTable, twipsOfPixel } from "../read-word/own-word";
import type { XmlElement } from "../read-word/xml-tree";
import { headerRowsOf, tableGrid, type GridPlace } from "../table-grid";
import { property, word } from "./word-element";

/** A column nobody has set: no whole number of pixels, so that it is not taken for a width on the way back. */
const unsetColumn = 1_441;
const emptyParagraph = (style: "text" | "gap") =>
  word("w:p", {}, word("w:pPr", {}, property("w:pStyle", ownStyleId(style))));

/** A table with its merged cells, the rows to repeat on each page, and the widths its author gave. */
export function writeTable(table: Table, blocks: (content: readonly Block[]) => XmlElement[]): XmlElement {
  const grid = tableGrid(table.content);
  const widths = columnWidths(grid);
  const heads = headerRowsOf(table.content);
  const rows = grid.map((line, row) => {
    const cells = line.flatMap((place, column) => writePlace({ grid, row, column, place }, blocks));
    const properties = row < heads ? [word("w:trPr", {}, word("w:tblHeader"))] : [];
    return word("w:tr", {}, ...properties, ...cells);
  });
  const isSized = widths.some((width) => width > 0);
  return word(
    "w:tbl",
    {},
    word(
      "w:tblPr",
      {},
      property("w:tblStyle", ownTable.styleId),
      word("w:tblW", isSized ? { "w:w": 0, "w:type": "auto" } : { "w:w": 5_000, "w:type": "pct" }),
      ...(isSized ? [word("w:tblLayout", { "w:type": "fixed" })] : []),
    ),
    word(
      "w:tblGrid",
      {},
      ...widths.map((width) => word("w:gridCol", { "w:w": width > 0 ? width * twipsOfPixel : unsetColumn })),
    ),
    ...rows,
  );
}

interface Spot {
  grid: (GridPlace | null)[][];
  row: number;
  column: number;
  place: GridPlace | null;
}

/** The cell that begins at a place, the rest of one that reaches down to it, or nothing where one reaches across it. */
function writePlace({ grid, row, column, place }: Spot, blocks: (content: readonly Block[]) => XmlElement[]) {
  if (!place) return [word("w:tc", {}, word("w:tcPr", {}, word("w:tcW", auto)), emptyParagraph("gap"))];
  if (column > 0 && grid[row]?.[column - 1]?.cell === place.cell) return [];
  const { cell } = place;
  const reachesDown = grid[row + 1]?.[column]?.cell === cell;
  const isRest = !place.corner;
  const merge = isRest ? [word("w:vMerge")] : reachesDown ? [property("w:vMerge", "restart")] : [];
  const properties = word(
    "w:tcPr",
    {},
    word("w:tcW", widthOf(cell)),
    ...(cell.attrs.colspan > 1 ? [property("w:gridSpan", cell.attrs.colspan)] : []),
    ...merge,
    ...(cell.type === "tableHeader"
      ? [word("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": ownTable.headFill })]
      : []),
  );
  return [word("w:tc", {}, properties, ...(isRest ? [emptyParagraph("text")] : blocks(cell.content)))];
}

const auto = { "w:w": 0, "w:type": "auto" };

function widthOf({ attrs: { colwidth } }: TableCell) {
  if (!colwidth) return auto;
  const pixels = colwidth.reduce((sum, width) => sum + width, 0);
  return { "w:w": pixels * twipsOfPixel, "w:type": "dxa" };
}

/** Pixels by column, 0 where no cell says any. */
function columnWidths(grid: readonly (readonly (GridPlace | null)[])[]): number[] {
  const columns = grid[0]?.length ?? 0;
  return Array.from({ length: columns }, (_, column) => {
    const given = grid.map((line) => {
      const cell = line[column]?.cell;
      return cell?.attrs.colwidth?.[column - line.findIndex((place) => place?.cell === cell)] ?? 0;
    });
    return given.find((width) => width > 0) ?? 0;
  });
}
