import type { Editor } from "@tiptap/react";
import { useTranslation } from "react-i18next";

/** What can be done to the table at the cursor. */
export function TableTools({ editor, canMerge, canSplit }: { editor: Editor; canMerge: boolean; canSplit: boolean }) {
  const { t } = useTranslation();
  const run = (change: (chain: ReturnType<Editor["chain"]>) => ReturnType<Editor["chain"]>) => () =>
    change(editor.chain().focus()).run();
  const tools = [
    { key: "row-above", act: run((c) => c.addRowBefore()) },
    { key: "row-below", act: run((c) => c.addRowAfter()) },
    { key: "column-left", act: run((c) => c.addColumnBefore()) },
    { key: "column-right", act: run((c) => c.addColumnAfter()) },
    { key: "merge", act: run((c) => c.mergeCells()), isOff: !canMerge },
    { key: "split", act: run((c) => c.splitCell()), isOff: !canSplit },
    { key: "header-row", act: run((c) => c.toggleHeaderRow()) },
    { key: "delete-row", act: run((c) => c.deleteRow()) },
    { key: "delete-column", act: run((c) => c.deleteColumn()) },
    { key: "delete-table", act: run((c) => c.deleteTable()) },
  ] as const;
  return (
    <div className="tool-row" role="toolbar" aria-label={t("cases.table-tools")}>
      {tools.map((tool) => (
        <button
          key={tool.key}
          type="button"
          disabled={"isOff" in tool && tool.isOff}
          onMouseDown={(event) => event.preventDefault()}
          onClick={tool.act}
        >
          {t(`cases.table-${tool.key}`)}
        </button>
      ))}
    </div>
  );
}
