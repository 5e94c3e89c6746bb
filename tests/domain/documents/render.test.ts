import { expect, test } from "vitest";
import type { RichDocument, Text } from "#app/domain/documents/document";
import { figuresOf } from "#app/domain/documents/figures-of";
import { plainText } from "#app/domain/documents/plain-text";
import { renderHtml } from "#app/domain/documents/render-html";
import { tableGrid } from "#app/domain/documents/table-grid";
import { everyNode } from "./every-node";

const nowhere = () => null;

test("a section becomes plain, escaped HTML with its table head, figure and shifted headings", () => {
  const html = renderHtml(everyNode, {
    headingOffset: 1,
    resolveFigure: (fileId) => ({ src: `/files/${fileId}?a=1&b="2"`, width: 400, height: 300 }),
  });

  expect(html).toBe(
    "<h3>一、起因</h3>" +
      "<p><strong>粗</strong><em>斜</em><u>线</u><sup>2</sup><sub>3</sub><br>28项" +
      '<a href="https://example.cn/a?b=1&amp;c=2" rel="noopener noreferrer nofollow">网址</a></p>' +
      '<ul><li><p>外层</p><ol start="3"><li><p>内层</p></li></ol></li></ul>' +
      "<blockquote><p>居民说：&lt;好&gt;</p></blockquote>" +
      '<table><thead><tr><th scope="col" rowspan="2"><p>指标</p></th><th scope="col" colspan="2"><p>数值</p></th></tr>' +
      '<tr><th scope="col"><p>前</p></th><th scope="col"><p>后</p></th></tr></thead>' +
      "<tbody><tr><td><p>床位</p></td><td><p>30</p></td><td><p>60</p></td></tr></tbody></table>" +
      '<figure><img src="/files/file-1?a=1&amp;b=&quot;2&quot;" alt="床位&quot;变化&quot;" width="400" height="300" ' +
      'loading="lazy" decoding="async"><figcaption>图1 床位</figcaption></figure>',
  );
});

test("a number tied to an indicator has its note behind it, once, where the page knows the indicator", () => {
  const tie = (words: string, bold = false): Text => ({
    type: "text",
    text: words,
    marks: [...(bold ? [{ type: "bold" as const }] : []), { type: "claim", attrs: { indicatorId: "i-1" } }],
  });
  const document: RichDocument = {
    type: "doc",
    content: [{ type: "paragraph", content: [tie("92"), tie(".5%", true), { type: "text", text: "。" }] }],
  };
  const shown = (claimNote?: (id: string) => { href: string; label: string } | null) =>
    renderHtml(document, { resolveFigure: nowhere, claimNote });

  expect(shown((id) => ({ href: `#evidence-${id}`, label: "[<1>]" }))).toBe(
    '<p>92<strong>.5%</strong><sup><a href="#evidence-i-1">[&lt;1&gt;]</a></sup>。</p>',
  );
  expect(shown()).toBe("<p>92<strong>.5%</strong>。</p>");
  expect(shown(nowhere)).toBe("<p>92<strong>.5%</strong>。</p>");
});

test("where a page is printed, its pictures are fetched at once", () => {
  const html = renderHtml(everyNode, {
    fetchInView: false,
    resolveFigure: (fileId) => ({ src: `/files/${fileId}`, width: 400, height: 300 }),
  });

  expect(html).toContain('width="400" height="300" decoding="async">');
});

test("a link that slipped past the check is shown as plain words", () => {
  const document: RichDocument = {
    type: "doc",
    content: [
      {
        type: "paragraph",
        content: [{ type: "text", text: "点", marks: [{ type: "link", attrs: { href: "javascript:alert(1)" } }] }],
      },
    ],
  };

  expect(renderHtml(document, { resolveFigure: nowhere })).toBe("<p>点</p>");
});

test("a picture that is gone leaves its caption", () => {
  expect(renderHtml(everyNode, { resolveFigure: nowhere })).toContain(
    "<figure><figcaption>图1 床位</figcaption></figure>",
  );
});

test("a head row whose cell reaches into the body is not cut off from it", () => {
  const [table] = everyNode.content.filter((node) => node.type === "table");
  const document: RichDocument = {
    type: "doc",
    content: [{ type: "table", content: [table!.content[0]!, table!.content[2]!] }],
  };

  expect(renderHtml(document, { resolveFigure: nowhere })).not.toContain("<thead>");
});

test("plain text reads in order, with list numbers and captions", () => {
  expect(plainText(everyNode)).toBe(
    "一、起因\n粗斜线23\n28项网址\n· 外层\n3. 内层\n居民说：<好>\n指标\t数值\n前\t后\n床位\t30\t60\n图1 床位",
  );
});

test("figures are listed wherever they stand", () => {
  const [figure] = figuresOf(everyNode);
  const deep: RichDocument = { type: "doc", content: [{ type: "blockquote", content: [figure!] }] };

  expect(figuresOf(everyNode).map((node) => node.attrs.fileId)).toEqual(["file-1"]);
  expect(figuresOf(deep)).toEqual([figure]);
});

test("a table's grid knows which cell covers each place, and leaves a ragged edge empty", () => {
  const [table] = everyNode.content.filter((node) => node.type === "table");
  const grid = tableGrid([...table!.content, { type: "tableRow", content: [table!.content[2]!.content![0]!] }]);
  const words = grid.map((line) => line.map((place) => place && (place.corner ? "■" : "□")));

  expect(words).toEqual([
    ["■", "■", "□"],
    ["□", "■", "■"],
    ["■", "■", "■"],
    ["■", null, null],
  ]);
});
