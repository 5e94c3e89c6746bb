import { getSchema } from "@tiptap/core";
import { DOMParser } from "@tiptap/pm/model";
import { Window } from "happy-dom";
import { expect, test } from "vitest";
import type { Block, RichDocument, TableCell } from "#app/domain/documents/document";
import { documentSchema } from "#app/domain/documents/document-schema";
import { documentExtensions } from "#app/domain/documents/extensions";
import { plainText } from "#app/domain/documents/plain-text";
import { renderHtml } from "#app/domain/documents/render-html";
import { cleanPasted } from "#app/ui/editor/paste/clean-pasted";
import { excelClipboard } from "./clipboards/excel";
import { libreOfficeClipboard } from "./clipboards/libreoffice";
import { articleClipboard, pageClipboard } from "./clipboards/web-pages";
import { wordClipboard } from "./clipboards/word";
import { wpsClipboard } from "./clipboards/wps";

const parser = DOMParser.fromSchema(getSchema(documentExtensions()));

/** What the editor makes of a clipboard's HTML, checked as on every save, and what could not come along. */
function pasted(html: string) {
  const window = new Window();
  const { body } = new window.DOMParser().parseFromString(html, "text/html") as unknown as Document;
  const losses = cleanPasted(body);
  const document: RichDocument = documentSchema.parse(parser.parse(body).toJSON());
  return { document, losses, html: renderHtml(document, { resolveFigure: () => null }) };
}

test("from Word: heading, marks, smart tags, footnote signs and wrapped Chinese lines", () => {
  const { html } = pasted(wordClipboard);

  expect(html).toContain("<h2>一、做法与经过</h2>");
  expect(html).toContain(
    "<p>由心内科医师、专科护士组成的“四人小组”，在患者出院前一天共同商定<strong>管理方案</strong>，写明<em>体重</em>和" +
      "CO<sub>2</sub>的目标值，10m<sup>2</sup>，见" +
      '<a href="https://example.cn/plan?id=1&amp;v=2" rel="noopener noreferrer nofollow">方案全文</a>[1]。</p>',
  );
});

test("from Word: paragraphs that only look like lists are lists; a number ours cannot show stays a word", () => {
  const { html } = pasted(wordClipboard);

  expect(html).toContain(
    "<ol><li><p>第七天随访</p><ul><li><p>由专科护士视频</p></li></ul></li><li><p>第三十天随访</p></li></ol><p>（一）出院前一天</p>",
  );
});

test("from Word: a table with merged cells, its repeated rows as head, its empty cell kept", () => {
  const { html } = pasted(wordClipboard);

  expect(html).toContain(
    '<table><thead><tr><th scope="col" rowspan="2"><p><strong>时间</strong></p></th>' +
      '<th scope="col" colspan="2"><p>完成率</p></th></tr>' +
      '<tr><th scope="col"><p>2024年</p></th><th scope="col"><p>2025年</p></th></tr></thead>' +
      "<tbody><tr><td><p>第七天</p></td><td><p>81.2%</p></td><td></td></tr></tbody></table>",
  );
});

test("from Word: the picture that stayed behind is counted, a formula leaves its signs, what was hidden or struck out is gone", () => {
  const { document, losses, html } = pasted(wordClipboard);

  expect(losses).toEqual({ pictures: 1, formulas: 1, wideTables: 0, embedded: [] });
  expect(html).toContain("<p>再入院率r=a下降，新写的</p>");
  expect(plainText(document)).not.toMatch(/删去的|藏起来的|clip_image|mso|panose/);
});

test("from WPS: heading without bold, indent taken off, styled words, list, table, its picture counted", () => {
  const { html, losses } = pasted(wpsClipboard);

  expect(html).toBe(
    "<h2>（二）三个时间点随访</h2><p>出院后第7天随访，<strong>全部完成</strong><u>的占</u>82.6%。</p>" +
      "<ul><li><p>视频随访</p></li><li><p>上门随访</p></li></ul>" +
      '<table><tbody><tr><td colspan="2"><p>指标</p></td></tr><tr><td><p>再入院率</p></td><td><p>17.9%</p></td></tr></tbody></table>',
  );
  expect(losses.pictures).toBe(1);
});

test("from LibreOffice: two ranks of headings, a list inside the list, head cells", () => {
  const { html, losses } = pasted(libreOfficeClipboard);

  expect(html).toBe(
    "<h2>经验</h2><h3>可以推广的</h3>" +
      "<ol><li><p>先定方案</p><ol><li><p>写明目标</p></li></ol></li><li><p>再分工</p></li></ol>" +
      "<p><strong>每年</strong>约<u>1,284</u>人<sup>①</sup></p>" +
      '<table><thead><tr><th scope="col"><p>年份</p></th><th scope="col"><p>人数</p></th></tr></thead>' +
      "<tbody><tr><td><p>2025</p></td><td></td></tr></tbody></table>",
  );
  expect(losses.pictures).toBe(1);
});

test("from Excel: the cells with their spans and line ends; the row for other programs is left out", () => {
  const { html, document } = pasted(excelClipboard);

  expect(html).toBe(
    '<table><tbody><tr><td colspan="2"><p>年度</p></td><td><p>完成率</p></td></tr>' +
      "<tr><td><p>2025</p></td><td><p>第一<br>季度</p></td><td><p>96.4%</p></td></tr>" +
      "<tr><td></td><td><p>第二季度</p></td><td></td></tr></tbody></table>",
  );
  expect(cellsOf(document).every(({ attrs }) => attrs.colwidth === null)).toBe(true);
});

test("from an article in WeChat: paragraphs out of nested sections, a smiley as its sign, safe links only", () => {
  const { html, losses } = pasted(articleClipboard);

  expect(html).toBe(
    "<p><strong>让随访走进家门</strong></p><p>每年服务<strong>1,284</strong>人次😀。</p>" +
      '<p>详见<a href="https://example.cn/read" rel="noopener noreferrer nofollow">原文</a>，#健康中国</p>',
  );
  expect(losses.pictures).toBe(1);
});

test("from a web page: lists, a layout table opened, lines of code as paragraphs, a picture inside the page to upload", () => {
  const { html, losses } = pasted(pageClipboard);

  expect(html).toBe(
    "<h2>政策要点</h2><ul><li><p>第一条</p><ul><li><p>细则</p></li></ul></li><li><p>第二条</p></li></ul>" +
      "<p>版面里的话</p><p>普通<strong>加粗</strong></p><p>第一行</p><p>第二行</p>",
  );
  expect(losses).toMatchObject({ pictures: 0, embedded: [expect.stringMatching(/^data:image\/png;base64,/)] });
});

test("lists that lie too deep, tables in cells and quotations without end can still be stored", () => {
  const deep = "<ul><li>项".repeat(9) + "</li></ul>".repeat(9);
  const { document } = pasted(
    `${deep}<table><tr><td>外</td><td><table><tr><td>内一</td><td>内二</td></tr></table></td></tr></table>`,
  );

  expect(plainText(document).match(/项/g)).toHaveLength(9);
  expect(plainText(document)).toContain("内一 内二");
});

test("a table wider than a case's tables may be keeps its words, a paragraph for each row", () => {
  const row = `<tr>${Array.from({ length: 60 }, (_, place) => `<td>${place}</td>`).join("")}</tr>`;
  const { document, losses } = pasted(`<table>${row}${row}</table>`);

  expect(losses.wideTables).toBe(1);
  expect(plainText(document).split("\n")).toEqual(
    Array.from({ length: 2 }, () => Array.from({ length: 60 }, (_, place) => String(place)).join("｜")),
  );
});

test("spans nobody can mean do no harm", () => {
  const { document } = pasted(
    '<table><tr><td colspan="abc" rowspan="-3">一</td><td colspan="0">二</td></tr><tr><td rowspan="900">三</td><td>四</td></tr></table>',
  );

  expect(cellsOf(document).map(({ attrs }) => [attrs.colspan, attrs.rowspan])).toEqual([
    [1, 1],
    [1, 1],
    [1, 50],
    [1, 1],
  ]);
});

const cellsOf = ({ content }: RichDocument): TableCell[] =>
  content.flatMap((block: Block) => (block.type === "table" ? block.content.flatMap((row) => row.content ?? []) : []));
