import { expect, test } from "vitest";
import { bothDocuments } from "#app/domain/documents/both-documents";
import { compareDocuments } from "#app/domain/documents/compare/compare-documents";
import { compareTexts, type TextSpan } from "#app/domain/documents/compare/compare-texts";
import type { Block, RichDocument } from "#app/domain/documents/document";
import { mergeDocuments } from "#app/domain/documents/merge-documents";

/** Spans in one line: ［taken out］ and ｛put in｝. */
const marked = (spans: readonly TextSpan[]) =>
  spans.map(({ kind, text }) => (kind === "same" ? text : kind === "removed" ? `［${text}］` : `｛${text}｝`)).join("");

test.each([
  ["建立了全院统一的随访台账", "建立全院统一的电子随访台账", "建立［了］全院统一的｛电子｝随访台账"],
  ["达标率从41%升到69.5%", "达标率从45%升到69.5%", "达标率从［41%］｛45%｝升到69.5%"],
  ["共2,300人", "共2,400人", "共［2,300］｛2,400｝人"],
  ["Safe hospital app", "Safe hospitals app", "Safe ［hospital］｛hospitals｝ app"],
  ["甲", "甲", "甲"],
  ["", "新写的一句", "｛新写的一句｝"],
])("from “%s” to “%s”", (before, after, shown) => {
  expect(marked(compareTexts(before, after))).toBe(shown);
});

const paragraph = (text: string): Block => ({ type: "paragraph", content: [{ type: "text", text }] });
const saying = (...blocks: (string | Block)[]): RichDocument => ({
  type: "doc",
  content: blocks.map((block) => (typeof block === "string" ? paragraph(block) : block)),
});
const lines = (before: RichDocument, after: RichDocument) =>
  compareDocuments(before, after).map(({ kind, spans }) => `${kind} ${marked(spans)}`);

test("a comparison shows what stayed, what was changed within, what went and what came", () => {
  const before = saying("第一段没有动。", "第二段说的是随访。", "这一段会被删掉。");
  const after = saying("第一段没有动。", "第二段说的是电话随访。", "末尾新写了几句别的话，讲经验。");

  expect(lines(before, after)).toEqual([
    "same 第一段没有动。",
    "changed 第二段说的是｛电话｝随访。",
    "removed ［这一段会被删掉。］",
    "added ｛末尾新写了几句别的话，讲经验。｝",
  ]);
});

test("the same words in another shape are said to be restyled; items of lists and figures are lines of their own", () => {
  const figure: Block = { type: "figure", attrs: { fileId: "f", alt: "", width: null, height: null }, content: [] };
  const list = (...items: string[]): Block => ({
    type: "bulletList",
    content: items.map((item) => ({ type: "listItem", content: [paragraph(item)] })),
  });
  const heading: Block = { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "做法" }] };

  expect(lines(saying("做法"), saying(heading))).toEqual(["restyled 做法"]);
  expect(lines(saying(list("一条", "两条")), saying(list("一条", "两条", "三条"), figure))).toEqual([
    "same · 一条",
    "same · 两条",
    "added ｛· 三条｝",
    "added ｛▣ ｝",
  ]);
});

test("both texts in one have what they share once, and every block of either", () => {
  expect(bothDocuments(saying("甲", "乙一", "丙"), saying("甲", "乙二", "丙", "丁"))).toEqual(
    saying("甲", "乙一", "乙二", "丙", "丁"),
  );
});

test("two people's changes to different paragraphs become one section; to the same one they do not", () => {
  const base = saying("甲", "乙", "丙");

  expect(mergeDocuments(base, saying("甲改", "乙", "丙"), saying("甲", "乙", "丙改"))).toEqual(
    saying("甲改", "乙", "丙改"),
  );
  expect(mergeDocuments(base, saying("甲改"), saying("甲另改", "乙", "丙"))).toBeNull();
  expect(mergeDocuments(saying("甲", "乙"), saying("乙"), saying("甲"))).toEqual({
    type: "doc",
    content: [{ type: "paragraph" }],
  });
});
