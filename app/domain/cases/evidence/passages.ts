import type { Block, Inline, RichDocument, Table } from "#app/domain/documents/document";
import { inlineText } from "#app/domain/documents/inline-text";
import { tableGrid } from "#app/domain/documents/table-grid";

/** A stretch of text tied to an indicator. Offsets count UTF-16 units of its passage. */
export interface TiedText {
  start: number;
  end: number;
  indicatorId: string;
}

/** One paragraph, heading, cell's paragraph or caption of a case. */
export interface Passage {
  /** `title`, `abstract`, or the key of a section. */
  where: string;
  /** Counts the paragraphs, headings and captions of its section in reading order, wherever they stand. */
  index: number;
  kind: "title" | "abstract" | "text" | "heading" | "cell" | "caption";
  text: string;
  tied: TiedText[];
  /** For a cell: what heads its row and its column. */
  row?: string;
  column?: string;
}

/** One cell of a table as the rules reckon with it: its words, and the passage of its first paragraph. */
export interface TableWords {
  where: string;
  /** Row by row on the table's grid; null where a cell reaches over from its corner, or where there is none. */
  rows: ({ text: string; index: number; isHead: boolean } | null)[][];
}

/** What the rules of the ledger read of a case. */
export interface EvidenceText {
  title: string;
  abstract: string;
  sections: readonly { key: string; document: RichDocument }[];
}

/** A case as passages in reading order, and its tables. */
export function passagesOf({ title, abstract, sections }: EvidenceText): { passages: Passage[]; tables: TableWords[] } {
  const passages: Passage[] = [
    { where: "title", index: 0, kind: "title", text: title, tied: [] },
    { where: "abstract", index: 0, kind: "abstract", text: abstract, tied: [] },
  ];
  const tables: TableWords[] = [];
  for (const { key, document } of sections) {
    const reading: Reading = { where: key, index: 0, passages, tables };
    for (const block of document.content) readBlock(block, reading, "text");
  }
  return { passages, tables };
}

interface Reading {
  where: string;
  index: number;
  passages: Passage[];
  tables: TableWords[];
}

function readBlock(block: Block, reading: Reading, inside: "text" | "cell", heads?: { row: string; column: string }) {
  const take = (content: readonly Inline[] | undefined, kind: Passage["kind"]) => {
    const { where, passages } = reading;
    passages.push({ where, index: reading.index++, kind, text: inlineText(content), tied: tiedIn(content), ...heads });
  };
  switch (block.type) {
    case "paragraph":
      return take(block.content, inside);
    case "heading":
      return take(block.content, inside === "cell" ? "cell" : "heading");
    case "figure":
      return take(block.content, "caption");
    case "bulletList":
    case "orderedList":
      return block.content.forEach((item) => item.content.forEach((child) => readBlock(child, reading, inside, heads)));
    case "blockquote":
      return block.content.forEach((child) => readBlock(child, reading, inside, heads));
    case "table":
      return readTable(block, reading);
  }
}

function readTable(table: Table, reading: Reading) {
  const grid = tableGrid(table.content);
  const wordsOf = (content: readonly Block[]): string =>
    content
      .map((child) => ("content" in child && child.type === "paragraph" ? inlineText(child.content) : ""))
      .join("");
  const rows: TableWords["rows"] = grid.map((line) => line.map(() => null));
  grid.forEach((line, r) =>
    line.forEach((place, c) => {
      if (!place?.corner) return;
      const row = line[0]?.cell ? wordsOf(line[0].cell.content) : "";
      const column = columnHead(grid, r, c, wordsOf);
      const isHead = place.cell.type === "tableHeader" || r === 0;
      rows[r]![c] = { text: wordsOf(place.cell.content).trim(), index: reading.index, isHead };
      for (const child of place.cell.content) readBlock(child, reading, "cell", { row, column });
    }),
  );
  reading.tables.push({ where: reading.where, rows });
}

/** The words above a cell: of every heading cell of its column, or of the first row where none is marked as heading. */
function columnHead(
  grid: ReturnType<typeof tableGrid>,
  row: number,
  column: number,
  wordsOf: (content: readonly Block[]) => string,
) {
  const above = grid.slice(0, row).flatMap((line) => line[column] ?? []);
  const heads = above.filter(({ cell }, place) => cell.type === "tableHeader" || place === 0);
  return [...new Set(heads.map(({ cell }) => wordsOf(cell.content)))].join("");
}

function tiedIn(content: readonly Inline[] | undefined): TiedText[] {
  const tied: TiedText[] = [];
  let at = 0;
  for (const node of content ?? []) {
    const length = node.type === "text" ? node.text.length : 1;
    const mark = node.type === "text" ? node.marks?.find((one) => one.type === "claim") : undefined;
    if (mark) {
      const { indicatorId } = mark.attrs;
      const last = tied.at(-1);
      // bold in the middle of a number cuts it in pieces, not in two claims
      if (last?.end === at && last.indicatorId === indicatorId) last.end = at + length;
      else tied.push({ start: at, end: at + length, indicatorId });
    }
    at += length;
  }
  return tied;
}
