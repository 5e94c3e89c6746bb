// @vitest-environment happy-dom
import { Editor } from "@tiptap/core";
import { TableMap } from "@tiptap/pm/tables";
import { afterEach, describe, expect, test } from "vitest";
import type { RichDocument, TableCell } from "#app/domain/documents/document";
import { documentSchema } from "#app/domain/documents/document-schema";
import { documentExtensions } from "#app/domain/documents/extensions";
import { widened } from "#app/ui/editor/table/column-widths";
import { setColumnWidths } from "#app/ui/editor/table/set-column-widths";
import { SoundTables } from "#app/ui/editor/table/sound-tables";
import { tableShape } from "#app/ui/editor/table/table-shape";

const cell = (text: string, colspan = 1, colwidth: number[] | null = null): TableCell => ({
  type: "tableCell",
  attrs: { colspan, rowspan: 1, colwidth },
  content: [{ type: "paragraph", content: [{ type: "text", text }] }],
});

let editor = new Editor({ extensions: documentExtensions() });
afterEach(() => editor.destroy());

/** A table of three columns whose first row is one merged and one single cell. */
function aTable() {
  const content: RichDocument = {
    type: "doc",
    content: [
      {
        type: "table",
        content: [
          { type: "tableRow", content: [cell("合并", 2), cell("丙")] },
          { type: "tableRow", content: [cell("甲"), cell("乙"), cell("丁")] },
        ],
      },
      { type: "paragraph" },
    ],
  };
  editor = new Editor({ extensions: [...documentExtensions(), SoundTables], content });
  const widths = () => {
    const document = documentSchema.parse(editor.getJSON());
    const [table] = document.content;
    if (table?.type !== "table") throw new Error("the table is gone");
    return table.content.flatMap((row) => (row.content ?? []).map(({ attrs }) => attrs.colwidth));
  };
  return widths;
}

describe("a column made wider", () => {
  test.each([
    ["takes from its right neighbour", 0, 16, [116, 84, 100]],
    ["gives to it when it is made narrower", 1, -16, [100, 84, 116]],
    ["takes from the left when it is the last", 2, 16, [100, 84, 116]],
    ["stops where its neighbour is as narrow as may be", 0, 500, [160, 40, 100]],
    ["stops where it is as narrow as may be itself", 0, -500, [40, 160, 100]],
  ])("%s", (_name, column, by, after) => {
    expect(widened([100, 100, 100], column, by)).toEqual(after);
  });

  test("alone in its table stays as it is", () => {
    expect(widened([300], 0, 16)).toEqual([300]);
  });
});

test("widths are written into every cell of their columns, merged ones too, and taken away again", () => {
  const widths = aTable();
  const at = () => ({ table: editor.state.doc.firstChild!, start: 1 });

  editor.view.dispatch(setColumnWidths(editor.state.tr, at(), [100.4, 150, 200]));
  expect(widths()).toEqual([[100, 150], [200], [100], [150], [200]]);

  editor.view.dispatch(setColumnWidths(editor.state.tr, at(), null));
  expect(widths()).toEqual([null, null, null, null, null]);
});

test("widths that dragging measured in fractions, or of another number than the cell's columns, become storable", () => {
  const widths = aTable();
  const [merged] = TableMap.get(editor.state.doc.firstChild!).map;
  editor.view.dispatch(
    editor.state.tr.setNodeMarkup(1 + merged!, null, { colspan: 2, rowspan: 1, colwidth: [101.6, -4] }),
  );
  expect(widths()[0]).toEqual([102, 0]);

  editor.commands.setContent('<table><tbody><tr><td colspan="2" colwidth="100">窄</td></tr></tbody></table>');
  expect(widths()).toEqual([null]);
});

test("a table of fifty columns takes no more", () => {
  editor = new Editor({ extensions: documentExtensions() });
  editor.commands.insertTable({ rows: 1, cols: 50, withHeaderRow: false });

  expect(tableShape(editor.state)).toMatchObject({ mayAddColumn: false, mayMerge: true, hasWidths: false });
  documentSchema.parse(editor.getJSON());
});

test("whatever is done to a table, the document can be stored", () => {
  aTable();
  editor.view.dispatch(
    setColumnWidths(editor.state.tr, { table: editor.state.doc.firstChild!, start: 1 }, [90, 120, 150]),
  );
  editor.commands.setTextSelection(5);
  for (const act of [
    () => editor.commands.addColumnAfter(),
    () => editor.commands.addRowBefore(),
    () => editor.commands.toggleHeaderRow(),
    () => editor.commands.splitCell(),
    () => editor.commands.setCellSelection({ anchorCell: 2, headCell: 2 + editor.state.doc.nodeAt(2)!.nodeSize }),
    () => editor.commands.mergeCells(),
    () => editor.commands.deleteColumn(),
    () => editor.commands.deleteRow(),
    () => editor.commands.undo(),
  ]) {
    act();
    expect(documentSchema.safeParse(editor.getJSON()).error).toBeUndefined();
  }
});
