import type { WordField } from "./field-lines";
import { sectionOf, type SectionNames } from "./section-names";

/** What a row of a form table is: fields, or a section with the cell that holds it. */
export type FormRow = { fields: WordField[] } | { heading: string; content: Element[] };

const longestLabel = 24;

/**
 * Reads a table as a form: rows of a label and its value, side by side or twice in a row, and rows that hold a whole
 * section beside or below its name. Null when it is a table of figures like any other.
 */
export function readFormTable(table: Element, sections: readonly SectionNames[]): FormRow[] | null {
  const rows = [...table.querySelectorAll("tr")].filter((row) => row.closest("table") === table);
  const result: FormRow[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const cells = [...(rows[index]?.children ?? [])];
    const below = [...(rows[index + 1]?.children ?? [])];
    const [label, value] = cells;
    const heading = label ? wordsOf(label) : "";
    if (label && cells.length <= 2 && sectionOf(heading, sections) !== null) {
      const content = value ?? (below.length === 1 ? below[0] : undefined);
      if (!value && content) index += 1;
      result.push({ heading, content: content ? [...content.children] : [] });
    } else {
      const fields = fieldsOf(cells);
      if (!fields) return null;
      result.push({ fields });
    }
  }
  return result.length ? result : null;
}

function fieldsOf(cells: readonly Element[]): WordField[] | null {
  if (cells.length === 0 || cells.length % 2 === 1) return null;
  if (cells.some((cell) => cell.querySelector("figure, table"))) return null;
  const fields = cells.flatMap((cell, index) => {
    const value = cells[index + 1];
    return index % 2 === 0 && value ? [{ label: wordsOf(cell).replace(/[：:]$/u, ""), text: wordsOf(value) }] : [];
  });
  return fields.every(({ label }) => label !== "" && label.length <= longestLabel) ? fields : null;
}

function wordsOf(cell: Element) {
  const blocks = cell.children.length ? [...cell.children] : [cell];
  return blocks
    .map((block) => (block.textContent ?? "").trim())
    .filter((text) => text !== "")
    .join("\n");
}
