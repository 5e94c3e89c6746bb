import { Extension } from "@tiptap/core";
import { TextSelection } from "@tiptap/pm/state";
import { columnResizingPluginKey, isInTable, selectedRect } from "@tiptap/pm/tables";
import { Plugin } from "@tiptap/pm/state";
import { findTable } from "@tiptap/pm/tables";
import type { EditorView } from "@tiptap/pm/view";
import { resizeColumn } from "./column-commands";
import { measureColumns } from "./measure-columns";
import { setColumnWidths } from "./set-column-widths";

/** Tables by keyboard: columns made wider and narrower, and the way out, since Tab goes from cell to cell. */
export const TableKeys = Extension.create({
  name: "tableKeys",
  // before the family's own dragging, which starts from the widths that stand there
  priority: 200,

  addKeyboardShortcuts() {
    return {
      "Ctrl-Alt-ArrowRight": () => resizeColumn(this.editor.view, 1),
      "Ctrl-Alt-ArrowLeft": () => resizeColumn(this.editor.view, -1),
      Escape: () => leaveTable(this.editor.view),
    };
  },

  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            mousedown: (view) => {
              holdWidths(view);
              return false;
            },
          },
        },
      }),
    ];
  },
});

/** Puts the cursor behind the table it stands in. */
function leaveTable(view: EditorView): boolean {
  if (!isInTable(view.state)) return false;
  const { table, tableStart } = selectedRect(view.state);
  const behind = tableStart + table.nodeSize - 1;
  const { tr, schema } = view.state;
  if (!tr.doc.resolve(behind).nodeAfter) tr.insert(behind, schema.nodes.paragraph!.create());
  view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(behind), 1)).scrollIntoView());
  return true;
}

/** A drag begins at a column's edge: the other columns stay as wide as they are, instead of sharing what is left. */
function holdWidths(view: EditorView) {
  const handle = columnResizingPluginKey.getState(view.state)?.activeHandle ?? -1;
  if (handle < 0) return;
  const found = findTable(view.state.doc.resolve(handle));
  if (!found) return;
  const { node: table, start } = found;
  view.dispatch(setColumnWidths(view.state.tr, { table, start }, measureColumns(view, { table, start })));
}
