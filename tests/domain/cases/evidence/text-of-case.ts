import type { Block, Inline, RichDocument, TableCell } from "#app/domain/documents/document";

/** A paragraph of words and of what stands among them. */
export const paragraph = (...content: (string | Inline)[]): Block => ({
  type: "paragraph",
  content: content.map((part) => (typeof part === "string" ? { type: "text", text: part } : part)),
});
/** Words tied to an indicator. */
export const tie = (text: string, indicatorId = "i-1"): Inline => ({
  type: "text",
  text,
  marks: [{ type: "claim", attrs: { indicatorId } }],
});
export const section = (key: string, ...content: Block[]) => ({
  key,
  document: { type: "doc", content } as RichDocument,
});
/** A table of words, its first rows head rows. */
export const table = (rows: string[][], headRows = 1): Block => ({
  type: "table",
  content: rows.map((cells, row) => ({
    type: "tableRow",
    content: cells.map((text): TableCell => ({
      type: row < headRows ? "tableHeader" : "tableCell",
      attrs: { colspan: 1, rowspan: 1, colwidth: null },
      content: [{ type: "paragraph", content: text === "" ? [] : [{ type: "text", text }] }],
    })),
  })),
});
