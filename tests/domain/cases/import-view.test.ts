import { expect, test } from "vitest";
import { contentsOf, lostIn } from "#app/domain/cases/import-view";
import type { RichDocument } from "#app/domain/documents/document";
import type { LostItem } from "#app/domain/documents/read-word/lost-items";

const paragraph = (text: string) => ({ type: "paragraph" as const, content: [{ type: "text" as const, text }] });
const attrs = { colspan: 1, rowspan: 1, colwidth: null };
const document: RichDocument = {
  type: "doc",
  content: [
    { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "（一）问题" }] },
    paragraph("正文一段。"),
    { type: "bulletList", content: [{ type: "listItem", content: [paragraph("建立机制，先行先试")] }] },
    {
      type: "table",
      content: [{ type: "tableRow", content: [{ type: "tableCell", attrs, content: [paragraph("床位")] }] }],
    },
    { type: "figure", attrs: { fileId: "file", alt: "", width: null, height: null } },
  ],
};

test("what a section of the file holds is counted, paragraphs in items and cells with those", () => {
  expect(contentsOf(document)).toEqual({ paragraphs: 1, headings: 1, items: 1, tables: 1, figures: 1 });
});

test("what was lost is shown with the section it stood in: below its heading, below an inner one, or at words of it", () => {
  const item = (kind: LostItem["kind"], where: string): LostItem => ({ kind, where, count: 1 });
  const own = [
    item("formula", "一、背景与起因"),
    item("colour", "（一）问题"),
    item("automatic-number", "a)建立机制，先行先试"),
  ];
  const others = [item("header-footer", "内部资料"), item("formula", "二、做法"), item("text-box", "")];

  expect(lostIn({ heading: "一、背景与起因", document }, [...others, ...own])).toEqual(own);
});
