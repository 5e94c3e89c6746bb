import { TableCell as Cell, TableHeader as Header } from "@tiptap/extension-table";

// The family's cells carry an alignment too; the stored document has none, so it must not reach the schema.
const kept = ["colspan", "rowspan", "colwidth"];

/** A cell of a table's body. */
export const TableCell = Cell.extend({
  addAttributes() {
    return onlyKept(this.parent?.());
  },
});

/** A heading cell of a table. */
export const TableHeader = Header.extend({
  addAttributes() {
    return onlyKept(this.parent?.());
  },
});

function onlyKept<Attribute>(attributes: Record<string, Attribute> = {}) {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => kept.includes(name)));
}
