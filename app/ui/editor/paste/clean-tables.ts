import { rename } from "./rename";
import { unwrap } from "./unwrap";

/** The most columns, and the most rows or columns a cell may cover. */
const most = 50;

/**
 * Tables in the shape of ours. A table inside a cell and a table of one cell, which only lay out a page, leave their
 * words. Answers how many had too many columns: of those the words stay, a line for each row.
 */
export function cleanTables(body: Element): number {
  let wide = 0;
  for (const table of [...body.querySelectorAll("table")].reverse()) {
    const rows = rowsOf(table);
    for (const cell of rows.flatMap(cellsOf)) limitSpans(cell);
    const caption = table.querySelector("caption");
    if (caption) table.before(rename(caption, "p"));
    const cells = rows.flatMap(cellsOf);
    const columns = Math.max(
      0,
      ...rows.map((row) => cellsOf(row).reduce((sum, cell) => sum + span(cell, "colspan"), 0)),
    );
    if (cells.length <= 1 || table.parentElement?.closest("td, th")) open(table, cells);
    else if (columns > most) {
      wide += 1;
      openRows(table, rows);
    } else shape(table, rows);
  }
  return wide;
}

const rowsOf = (table: Element) => [...table.querySelectorAll("tr")].filter((row) => row.closest("table") === table);
const cellsOf = (row: Element) => [...row.children].filter((cell) => cell.matches("td, th"));

function shape(table: Element, rows: readonly Element[]) {
  for (const column of table.querySelectorAll("colgroup, col")) column.remove();
  for (const row of rows) {
    if (row.parentElement?.tagName !== "THEAD") continue;
    for (const cell of cellsOf(row)) if (cell.tagName === "TD") copySpans(cell, rename(cell, "th"));
  }
  const isSpanned = rows.some((row) => cellsOf(row).some((cell) => span(cell, "rowspan") > 1));
  for (const row of rows) if (!isSpanned && cellsOf(row).length === 0) row.remove();
}

function copySpans(from: Element, to: Element) {
  for (const name of ["colspan", "rowspan"]) {
    const value = from.getAttribute(name);
    if (value !== null) to.setAttribute(name, value);
  }
}

const span = (cell: Element, name: string) => Number(cell.getAttribute(name) ?? 1);

function limitSpans(cell: Element) {
  for (const name of ["colspan", "rowspan"]) {
    const value = parseInt(cell.getAttribute(name) ?? "1", 10);
    if (value > 1) cell.setAttribute(name, String(name === "rowspan" ? Math.min(most, value) : value));
    else cell.removeAttribute(name);
  }
}

function open(table: Element, cells: readonly Element[]) {
  table.replaceWith(...cells.map((cell) => rename(cell, "div")));
}

function openRows(table: Element, rows: readonly Element[]) {
  const lines = rows.map((row) => {
    const line = table.ownerDocument.createElement("p");
    line.textContent = cellsOf(row)
      .map((cell) => (cell.textContent ?? "").trim())
      .join("｜");
    return line;
  });
  table.before(...lines);
  table.replaceChildren();
  unwrap(table);
}
