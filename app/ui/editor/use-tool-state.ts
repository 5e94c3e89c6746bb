import { type Editor, useEditorState } from "@tiptap/react";
import { tableShape } from "./table/table-shape";

const nothing = {
  ...{ level: 0, bold: false, italic: false, underline: false, superscript: false, subscript: false },
  ...{ bulletList: false, orderedList: false, blockquote: false, link: false, table: false, figure: false },
  ...{ canUndo: false, canRedo: false, canMerge: false, canSplit: false, href: "", alt: "" },
  ...{ mayAddColumn: false, mayMerge: false, hasWidths: false },
};

/** What the tools show of the text at the cursor. */
export type ToolState = typeof nothing;

/** What the toolbar shows of the text at the cursor; nothing is on while nobody writes. */
export function useToolState(editor: Editor | null): ToolState {
  const state = useEditorState({
    editor,
    selector: ({ editor: current }) => (current && !current.isDestroyed ? stateOf(current) : nothing),
  });
  return state ?? nothing;
}

function stateOf(editor: Editor): ToolState {
  const level = [2, 3, 4].find((one) => editor.isActive("heading", { level: one })) ?? 0;
  return {
    level,
    bold: editor.isActive("bold"),
    italic: editor.isActive("italic"),
    underline: editor.isActive("underline"),
    superscript: editor.isActive("superscript"),
    subscript: editor.isActive("subscript"),
    bulletList: editor.isActive("bulletList"),
    orderedList: editor.isActive("orderedList"),
    blockquote: editor.isActive("blockquote"),
    link: editor.isActive("link"),
    table: editor.isActive("table"),
    figure: editor.isActive("figure"),
    canUndo: editor.can().undo(),
    canRedo: editor.can().redo(),
    canMerge: editor.can().mergeCells(),
    canSplit: editor.can().splitCell(),
    href: String(editor.getAttributes("link").href ?? ""),
    alt: String(editor.getAttributes("figure").alt ?? ""),
    ...tableShape(editor.state),
  };
}
