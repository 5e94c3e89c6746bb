import type { Block, Inline, Paragraph, RichDocument, TableCell } from "#app/domain/documents/document";

/** How the seed writes text: a paragraph, a heading after `## `, a quotation after `> `, a list, or a table whose first row is its head. */
export type SeedBlock = string | string[] | { rows: string[][] };

/** The rich text of one section of an invented case. */
export const documentOf = (blocks: readonly SeedBlock[], ...more: Block[]): RichDocument => ({
  type: "doc",
  content: [...blocks.map(blockOf), ...more],
});

export const textOf = (text: string): Inline[] => (text === "" ? [] : [{ type: "text", text }]);

const paragraph = (text: string): Paragraph => ({ type: "paragraph", content: textOf(text) });

function blockOf(block: SeedBlock): Block {
  if (Array.isArray(block)) {
    const items = block.map((item) => ({ type: "listItem" as const, content: [paragraph(item)] }));
    return { type: "bulletList", content: items };
  }
  if (typeof block === "object") return tableOf(block.rows);
  if (block.startsWith("## ")) return { type: "heading", attrs: { level: 2 }, content: textOf(block.slice(3)) };
  if (block.startsWith("> ")) return { type: "blockquote", content: [paragraph(block.slice(2))] };
  return paragraph(block);
}

function tableOf(rows: readonly string[][]): Block {
  const cellIn =
    (type: TableCell["type"]) =>
    (text: string): TableCell => ({
      type,
      attrs: { colspan: 1, rowspan: 1, colwidth: null },
      content: [paragraph(text)],
    });
  return {
    type: "table",
    content: rows.map((cells, row) => ({
      type: "tableRow",
      content: cells.map(cellIn(row === 0 ? "tableHeader" : "tableCell")),
    })),
  };
}
