import type { Editor } from "@tiptap/react";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

const mostRows = 50;
const mostColumns = 20;

/** Asks how large a new table is to be, and puts it in. */
export function NewTable({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const [rows, setRows] = useState("3");
  const [columns, setColumns] = useState("3");
  const [withHeaderRow, setHeaderRow] = useState(true);
  useEffect(() => first.current?.select(), []);
  const size = (text: string, most: number) => Math.min(most, Math.max(1, Math.round(Number(text)) || 1));
  const insert = () => {
    const table = { rows: size(rows, mostRows), cols: size(columns, mostColumns), withHeaderRow };
    editor.chain().focus().insertTable(table).run();
    onDone();
  };
  // inside the case's own form there can be no other: Enter must not send it
  const onEnter = (event: FormEvent & { key: string }) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    insert();
  };
  return (
    <div className="tool-row" role="group" aria-label={t("cases.tool-table")}>
      <label htmlFor={id}>{t("cases.table-rows")}</label>
      <input
        ref={first}
        id={id}
        className="input is-short"
        type="number"
        min={1}
        max={mostRows}
        value={rows}
        onChange={({ target }) => setRows(target.value)}
        onKeyDown={onEnter}
      />
      <label htmlFor={`${id}-columns`}>{t("cases.table-columns")}</label>
      <input
        id={`${id}-columns`}
        className="input is-short"
        type="number"
        min={1}
        max={mostColumns}
        value={columns}
        onChange={({ target }) => setColumns(target.value)}
        onKeyDown={onEnter}
      />
      <label className="check">
        <input type="checkbox" checked={withHeaderRow} onChange={({ target }) => setHeaderRow(target.checked)} />
        {t("cases.table-header-row")}
      </label>
      <button type="button" onClick={insert}>
        {t("cases.table-insert")}
      </button>
      <button type="button" onClick={onDone}>
        {t("cases.tool-cancel")}
      </button>
    </div>
  );
}
