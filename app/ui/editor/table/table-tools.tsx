import type { Editor } from "@tiptap/react";
import { useTranslation } from "react-i18next";
import type { ToolState } from "../use-tool-state";
import { forgetColumnWidths, resizeColumn } from "./column-commands";

type Chain = ReturnType<Editor["chain"]>;

/** What can be done to the table at the cursor. */
export function TableTools({ editor, on }: { editor: Editor; on: ToolState }) {
  const { t } = useTranslation();
  const run = (change: (chain: Chain) => Chain) => () => change(editor.chain().focus()).run();
  const width = (direction: 1 | -1) => () => resizeColumn(editor.view, direction);
  const tools = [
    { key: "row-above", act: run((c) => c.addRowBefore()) },
    { key: "row-below", act: run((c) => c.addRowAfter()) },
    { key: "column-left", act: run((c) => c.addColumnBefore()), isOff: !on.mayAddColumn },
    { key: "column-right", act: run((c) => c.addColumnAfter()), isOff: !on.mayAddColumn },
    { key: "merge", act: run((c) => c.mergeCells()), isOff: !on.canMerge || !on.mayMerge },
    { key: "split", act: run((c) => c.splitCell()), isOff: !on.canSplit },
    { key: "header-row", act: run((c) => c.toggleHeaderRow()) },
    { key: "narrower", act: width(-1) },
    { key: "wider", act: width(1) },
    { key: "no-widths", act: () => forgetColumnWidths(editor.view), isOff: !on.hasWidths },
    { key: "delete-row", act: run((c) => c.deleteRow()) },
    { key: "delete-column", act: run((c) => c.deleteColumn()) },
    { key: "delete-table", act: run((c) => c.deleteTable()) },
  ] as const;
  return (
    <div className="tool-row" role="group" aria-label={t("cases.table-tools")}>
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
