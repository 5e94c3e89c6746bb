import type { Block, Table, TableCell } from "../document";
import { inlineText } from "../inline-text";
import { ownStyleId } from "../read-word/own-word";
import type { XmlElement } from "../read-word/xml-tree";
import { ownLine } from "./own-line";
import { property, word } from "./word-element";
import { writeTable } from "./write-table";

/** The evidence ledger as the end of a Word file shows it; a line feed in a cell begins a paragraph. */
export interface WordEvidence {
  title: string;
  heads: readonly string[];
  rows: readonly (readonly string[])[];
  /** Below the rows: that the table is not read back. */
  note: string;
}

/** Pixels, together the room between the margins: indicator, definition, unit, both values, source. */
const widths = [108, 138, 52, 82, 82, 105];
const gap = word("w:p", {}, word("w:pPr", {}, property("w:pStyle", ownStyleId("gap"))));

/** The ledger on a page of its own, in a table whose style says that it is none of the text. */
export function writeEvidence({ title, heads, rows, note }: WordEvidence): XmlElement[] {
  const table: Table = {
    type: "table",
    content: [
      { type: "tableRow", content: heads.map((head, column) => cell("tableHeader", head, [column])) },
      ...rows.map((row) => ({
        type: "tableRow" as const,
        content: row.map((text, column) => cell("tableCell", text, [column])),
      })),
      { type: "tableRow", content: [cell("tableCell", note, widths.keys())] },
    ],
  };
  return [ownLine("evidenceHeading", title), writeTable(table, paragraphs), gap];
}

function cell(type: TableCell["type"], text: string, columns: Iterable<number>): TableCell {
  const colwidth = [...columns].map((column) => widths[column] ?? 0);
  return {
    type,
    attrs: { colspan: colwidth.length, rowspan: 1, colwidth },
    content: text
      .split("\n")
      .map((line) => ({ type: "paragraph", ...(line ? { content: [{ type: "text", text: line }] } : {}) })),
  };
}

const paragraphs = (content: readonly Block[]) =>
  content.map((block) => ownLine("evidence", block.type === "paragraph" ? inlineText(block.content) : ""));
