import type { ReactNode } from "react";
import { ScrollingTable } from "./scrolling-table";
import { SelectAll } from "./select-all";
import { SortLink } from "./sort-link";

export interface Column<Row> {
  key: string;
  head: string;
  cell: (row: Row) => ReactNode;
  /** Numbers stand at the right. */
  align?: "left" | "right" | "center";
  /** Sortable under its key: the loader reads `?sort=key` and `?sort=-key`. */
  sortable?: boolean;
  /** The column that names the row. */
  isName?: boolean;
}

/** Rows to tick, for a form elsewhere on the screen with the id `form`. */
export interface Selection<Row> {
  form: string;
  name: string;
  labelOf: (row: Row) => string;
  /** Ticked from the start. */
  isTicked?: (row: Row) => boolean;
  /** Cannot be ticked now. */
  isDisabled?: (row: Row) => boolean;
}

const alignments = { left: undefined, right: "r", center: "c" };

/**
 * A list of things to work on. `caption` names it for screen readers; an empty list shows `empty` instead (see Empty).
 * On phones its rows stand one under the other, each entry after its column's name, the box to tick beside them.
 */
export function DataTable<Row extends { id: string }>({
  caption,
  columns,
  rows,
  empty,
  currentId,
  selection,
}: {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  empty?: ReactNode;
  currentId?: string;
  selection?: Selection<Row>;
}) {
  if (rows.length === 0 && empty !== undefined) return empty;
  return (
    <ScrollingTable name={caption}>
      <table className="table table-list table-stack">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {selection && (
              <th scope="col" className="pick-cell">
                <SelectAll form={selection.form} name={selection.name} />
              </th>
            )}
            {columns.map(({ key, head, align = "left", sortable }) =>
              // a column of links has nothing to say at its head: an empty one would be announced for nothing
              head === "" ? (
                <td key={key} />
              ) : (
                <th key={key} scope="col" className={alignments[align]}>
                  {sortable ? <SortLink name={key} label={head} /> : head}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} aria-current={row.id === currentId ? "true" : undefined}>
              {selection && (
                <td className="pick-cell">
                  <input
                    type="checkbox"
                    form={selection.form}
                    name={selection.name}
                    value={row.id}
                    defaultChecked={selection.isTicked?.(row)}
                    disabled={selection.isDisabled?.(row)}
                    aria-label={selection.labelOf(row)}
                  />
                </td>
              )}
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollingTable>
  );
}

function Cell<Row>({ column: { head, cell, align = "left", isName }, row }: { column: Column<Row>; row: Row }) {
  const className = alignments[align];
  if (isName) {
    return (
      <th scope="row" className={className}>
        {cell(row)}
      </th>
    );
  }
  return (
    <td className={className} data-head={head || undefined}>
      {cell(row)}
    </td>
  );
}
