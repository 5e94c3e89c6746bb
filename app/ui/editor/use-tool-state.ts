import type { Editor } from "@tiptap/core";
import { useCallback, useSyncExternalStore } from "react";
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
  const listen = useCallback(
    (listener: () => void) => {
      editor?.on("transaction", listener);
      return () => void editor?.off("transaction", listener);
    },
    [editor],
  );
  return useSyncExternalStore(
    listen,
    () => latestOf(editor),
    () => nothing,
  );
}

/** What was shown last, so that a change of the text which changes no tool draws none anew. */
const latest = new WeakMap<Editor, ToolState>();

function latestOf(editor: Editor | null): ToolState {
  if (!editor || editor.isDestroyed) return nothing;
  const now = stateOf(editor);
  const before = latest.get(editor);
  const names = Object.keys(nothing) as (keyof ToolState)[];
  if (before && names.every((name) => before[name] === now[name])) return before;
  latest.set(editor, now);
  return now;
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
