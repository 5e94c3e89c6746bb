import sharp from "sharp";
import { beforeAll, expect, test } from "vitest";
import { renderHtml } from "#app/domain/documents/render-html";
import { readWord, type ReadWord } from "#app/domain/documents/read-word/read-word.server";
import { usualSections } from "#app/domain/documents/read-word/usual-sections";
import { writeWord } from "#app/domain/documents/write-word/write-word.server";
import { everyNode } from "../every-node";
import { aLedger } from "../write-word/a-ledger";
import { aLibraryFile } from "./a-library-file";
import { anAuthorFile } from "./an-author-file";
import { anOfficeText } from "./an-office-text";
import { aWebPage } from "./a-web-page";
import { missing, toWord, writingPrograms, writtenBy } from "./writing-programs";

let png: Uint8Array;
beforeAll(async () => {
  png = await sharp({ create: { width: 40, height: 30, channels: 3, background: "#2a7" } })
    .png()
    .toBuffer();
});

const { libreOffice, pandoc } = writingPrograms;
const read = (bytes: Uint8Array) => readWord(bytes, { sections: usualSections });
const html = ({ sections }: ReadWord) =>
  sections.map(({ key, heading, document }) => [
    key,
    heading,
    renderHtml(document, { resolveFigure: (src) => ({ src, width: 1, height: 1 }) }),
  ]);
const image = (alt: string) => `<img src="figure-1" alt="${alt}" width="1" height="1" loading="lazy" decoding="async">`;

/** What every program's file must give: each heading, item, cell, caption and picture, in its place. */
const whole = ({ alt = "护士上门随访", note = "", formula = "x+y" } = {}) => [
  [
    "background",
    "一、背景与起因",
    `<p>每年节约 10 m<sup>2</sup>，CO<sub>2</sub>减排，<strong>成本</strong>见<a href="https://example.org/a?b=1&amp;c=2" rel="noopener noreferrer nofollow">网页</a>。${note && "<sup>[1]</sup>"}</p>` +
      "<h2>（一）问题</h2>" +
      `<ul><li><p>甲</p><ul><li><p>甲一</p></li><li><p>甲二</p></li></ul></li><li><p>乙</p></li></ul>${note && `<p>[1] ${note}</p>`}`,
  ],
  [
    "practice",
    "二、做法与经过",
    '<ol start="3"><li><p>丙</p></li><li><p>丁</p><ol><li><p>丁一</p></li><li><p>丁二</p></li></ol></li></ol>' +
      `<blockquote><p>居民说好。</p></blockquote><figure>${image(alt)}<figcaption>图1 随访现场</figcaption></figure>`,
  ],
  [
    "results",
    "三、成效与反响",
    '<table><thead><tr><th scope="col" rowspan="2"><p>指标</p></th><th scope="col" colspan="2"><p>数值</p></th></tr>' +
      '<tr><th scope="col"><p>前</p></th><th scope="col"><p>后</p></th></tr></thead>' +
      "<tbody><tr><td><p>床位</p></td><td><p>30</p></td><td><p>60</p></td></tr>" +
      `<tr><td colspan="2"><p>合计</p></td><td><p>90</p></td></tr></tbody></table><p>增长${formula}。</p>`,
  ],
  ["lessons", "四、经验与启示", "<p>第一行<br>第二行</p>"],
];
const letters = (close: string) =>
  [`a${close}丁一`, `b${close}丁二`].map((where) => ({ kind: "automatic-number", where, count: 1 }));
const formula = { kind: "formula", where: "三、成效与反响", count: 1 };
const fields = [{ label: "申报单位", text: "示例市示例医院" }];

test("a file written by LibreOffice is read whole", async ({ skip }) => {
  if (!libreOffice) return skip(missing("LibreOffice"));
  const bytes = writtenBy(libreOffice, { "text.fodt": anOfficeText(png) }, toWord("text.fodt"));
  const word = await read(bytes);

  // this LibreOffice may come without its formula editor, and then leaves the formula out itself
  expect([whole({ note: "来自年报。" }), whole({ note: "来自年报。", formula: "" })]).toContainEqual(html(word));
  expect(word).toMatchObject({ title: "慢病管理的探索", fields });
  expect(word.lost).toEqual(expect.arrayContaining([...letters(")"), { kind: "note", where: "来自年报。", count: 1 }]));
});

test("a file written by pandoc is read whole", async ({ skip }) => {
  if (!pandoc) return skip(missing("pandoc"));
  const files = { "text.html": aWebPage, "a.png": png };
  const bytes = writtenBy(pandoc, files, () => ["-f", "html+tex_math_dollars", "text.html", "-o", "out/text.docx"]);
  const word = await read(bytes);

  // pandoc writes the caption where others write the description
  expect([whole(), whole({ alt: "图1 随访现场" })]).toContainEqual(html(word));
  expect(word).toMatchObject({ title: "慢病管理的探索", fields });
  expect(word.lost).toEqual([formula, ...letters(".")]);
});

test("a file written by the docx package is read whole", async () => {
  const word = await read(await aLibraryFile(png));

  expect(html(word)).toEqual(whole());
  expect(word).toMatchObject({ title: "慢病管理的探索", fields, lost: [formula, ...letters(".")] });
});

test("a file without a single style, as WPS and hurried authors leave it, is read whole", async () => {
  const word = await read(anAuthorFile(png));

  expect(html(word)).toEqual(whole());
  expect(word).toMatchObject({ title: "慢病管理的探索", fields, lost: [formula, ...letters(")")] });
});

test("our own file keeps its headings, lists, tables and pictures when LibreOffice has saved it again, and the ledger behind them is no part of the text", async ({
  skip,
}) => {
  if (!libreOffice) return skip(missing("LibreOffice"));
  const picture = { bytes: png, extension: "png" as const, width: 40, height: 30 };
  const ours = writeWord({
    title: "题名",
    ...{ fields: [], note: "", evidence: aLedger, pictures: new Map([["file-1", picture]]) },
    sections: [{ heading: "成效与反响", document: everyNode }],
  });
  const saved = await read(writtenBy(libreOffice, { "text.docx": ours }, toWord("text.docx")));

  const show = (src: string) => ({ src: src === "file-1" ? "figure-1" : src, width: 1, height: 1 });
  // LibreOffice says how wide it made each column
  const written = html(saved).map((section) => section.map((words) => words.replace(/<colgroup>.*?<\/colgroup>/u, "")));
  expect(written).toEqual([["results", "成效与反响", renderHtml(everyNode, { resolveFigure: show })]]);
});
