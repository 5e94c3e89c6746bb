import { expect, test } from "vitest";
import { columnShares } from "#app/domain/documents/column-shares";
import type { RichDocument, TableCell, TableRow } from "#app/domain/documents/document";
import { renderHtml } from "#app/domain/documents/render-html";

const cell = (colwidth: number[] | null, colspan = 1): TableCell => ({
  type: "tableCell",
  attrs: { colspan, rowspan: 1, colwidth },
  content: [{ type: "paragraph" }],
});
const row = (...content: TableCell[]): TableRow => ({ type: "tableRow", content });

test.each<[string, TableRow[], (number | null)[] | null]>([
  ["nobody dragged anything", [row(cell(null), cell(null))], null],
  ["all columns have a width", [row(cell([100]), cell([300]))], [25, 75]],
  ["merged cells say theirs for each column", [row(cell([120, 240], 2), cell([360]))], [16.7, 33.3, 50]],
  ["a width stands in a lower row only", [row(cell(null, 2)), row(cell([160]), cell([480]))], [25, 75]],
  ["one of two was dragged", [row(cell([320]), cell(null))], [50, null]],
  ["one was dragged over the edge", [row(cell([2_000]), cell(null))], [90, null]],
  ["an untouched column of a merged cell", [row(cell([128, 0], 2))], [20, null]],
])("columns where %s", (_name, rows, shares) => {
  expect(columnShares(rows)).toEqual(shares);
});

test("a page shows the widths its author chose", () => {
  const document: RichDocument = {
    type: "doc",
    content: [{ type: "table", content: [row(cell([100]), cell([300]))] }],
  };

  expect(renderHtml(document, { resolveFigure: () => null })).toBe(
    '<table><colgroup><col style="width:25%"><col style="width:75%"></colgroup><tbody><tr><td></td><td></td></tr></tbody></table>',
  );
});
