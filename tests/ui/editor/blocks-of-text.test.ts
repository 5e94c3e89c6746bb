import { expect, test } from "vitest";
import { documentSchema } from "#app/domain/documents/document-schema";
import { renderHtml } from "#app/domain/documents/render-html";
import { blocksOfText } from "#app/ui/editor/paste/blocks-of-text";

const html = (text: string) =>
  renderHtml(documentSchema.parse({ type: "doc", content: blocksOfText(text) }), { resolveFigure: () => null });

test("short lines after the customary numbers are headings and keep their number", () => {
  expect(html("一、背景与起因\n　　心衰再入院多。\r\n（一）出院前一天定方案\n正文")).toBe(
    "<h2>一、背景与起因</h2><p>心衰再入院多。</p><h3>（一）出院前一天定方案</h3><p>正文</p>",
  );
});

test("a numbered line that is a whole sentence stays a paragraph", () => {
  expect(html("一、我们在全县推开这一做法，并写进章程。\n（二）" + "很长".repeat(30))).toBe(
    `<p>一、我们在全县推开这一做法，并写进章程。</p><p>（二）${"很长".repeat(30)}</p>`,
  );
});

test("lines that count on are a list that begins where they begin; a single one is not", () => {
  expect(html("3.甲\n4、乙\n\n1. 单独一条\n说明\n• 丙\n• 丁")).toBe(
    '<ol start="3"><li><p>甲</p></li><li><p>乙</p></li></ol><p>1. 单独一条</p><p>说明</p><ul><li><p>丙</p></li><li><p>丁</p></li></ul>',
  );
});

test("a decimal figure is no number of a list", () => {
  expect(html("1.5倍\n2.5倍")).toBe("<p>1.5倍</p><p>2.5倍</p>");
});
