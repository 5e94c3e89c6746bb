import type { RichDocument, TableCell, Text } from "#app/domain/documents/document";

const words = (text: string): Text => ({ type: "text", text });
const paragraph = (text: string) => ({ type: "paragraph" as const, content: [words(text)] });
const cell = (text: string, type: TableCell["type"], colspan = 1, rowspan = 1): TableCell => ({
  type,
  attrs: { colspan, rowspan, colwidth: null },
  content: [paragraph(text)],
});

/** A document that holds every node and every mark once or more. */
export const everyNode: RichDocument = {
  type: "doc",
  content: [
    { type: "heading", attrs: { level: 2 }, content: [words("一、起因")] },
    {
      type: "paragraph",
      content: [
        { type: "text", text: "粗", marks: [{ type: "bold" }] },
        { type: "text", text: "斜", marks: [{ type: "italic" }] },
        { type: "text", text: "线", marks: [{ type: "underline" }] },
        { type: "text", text: "2", marks: [{ type: "superscript" }] },
        { type: "text", text: "3", marks: [{ type: "subscript" }] },
        { type: "hardBreak" },
        { type: "text", text: "28项", marks: [{ type: "claim", attrs: { indicatorId: "indicator-1" } }] },
        { type: "text", text: "网址", marks: [{ type: "link", attrs: { href: "https://example.cn/a?b=1&c=2" } }] },
      ],
    },
    {
      type: "bulletList",
      content: [
        {
          type: "listItem",
          content: [
            paragraph("外层"),
            {
              type: "orderedList",
              attrs: { start: 3 },
              content: [{ type: "listItem", content: [paragraph("内层")] }],
            },
          ],
        },
      ],
    },
    { type: "blockquote", content: [paragraph("居民说：<好>")] },
    {
      type: "table",
      content: [
        { type: "tableRow", content: [cell("指标", "tableHeader", 1, 2), cell("数值", "tableHeader", 2)] },
        { type: "tableRow", content: [cell("前", "tableHeader"), cell("后", "tableHeader")] },
        { type: "tableRow", content: [cell("床位", "tableCell"), cell("30", "tableCell"), cell("60", "tableCell")] },
      ],
    },
    {
      type: "figure",
      attrs: { fileId: "file-1", alt: '床位"变化"', width: 800, height: 600 },
      content: [words("图1 床位")],
    },
  ],
};
