import { expect, test } from "vitest";
import { findLeaks } from "#app/domain/documents/identities/find-leaks";
import type { Identities } from "#app/domain/documents/identities/identities";
import { identityTerms } from "#app/domain/documents/identities/identity-terms";
import { maskIdentities, type MaskableContent } from "#app/domain/documents/identities/mask-identities";
import type { Block, Mark, RichDocument } from "#app/domain/documents/document";

const huamu: Identities = {
  institutionNames: ["上海市浦东新区花木社区医院"],
  places: ["上海市浦东新区"],
  authors: ["王小芳", "高峰"],
  contacts: ["021-5555 0123", "office@huamu.example", "上海市浦东新区锦绣路1234号"],
  codes: ["12310115MB2F00001X"],
};
const plain = (text: string): Block => ({ type: "paragraph", content: [{ type: "text", text }] });
const contentOf = (...content: Block[]): MaskableContent => ({
  title: "",
  abstract: "",
  keywords: [],
  sections: [{ key: "practice", document: { type: "doc", content } }],
});
const maskedText = (text: string, identities = huamu) => {
  const { content } = maskIdentities({ ...contentOf(), title: text }, identities);
  return content.title;
};

test.each([
  ["上海市浦东新区花木社区医院的探索", "【本院】的探索"],
  ["花木社区医院位于上海市浦东新区", "【本院】位于【本地】"],
  ["花木医院、浦东新区花木社区医院、上海花木社区医院", "【本院】、【本院】、【本院】"],
  ["花木社区卫生服务中心", "【本院】"],
  ["上 海 市 浦 东 新 区 花木 社区医院", "【本院】"],
  ["上海浦东的居民，来自浦东新区和上海市", "【本地】的居民，来自【本地】和【本地】"],
  ["花木街道的老人", "【本地】的老人"],
  ["王小芳、王 小 芳和王主任", "【作者】、【作者】和【作者】"],
  ["电话０２１－５５５５０１２３，邮箱Office@Huamu.Example", "电话【联系方式】，邮箱【联系方式】"],
  ["地址：上海市浦东新区锦绣路1234号；又：锦绣路1234号", "地址：【联系方式】；又：【联系方式】"],
  ["代码12310115mb2f00001x", "代码【代码】"],
  ["护士手机13812345678", "护士手机【联系方式】"],
  ["社区医院与三甲医院组成医联体，居民满意", "社区医院与三甲医院组成医联体，居民满意"],
])("%s reads %s", (text, masked) => {
  expect(maskedText(text)).toBe(masked);
});

test.each([
  [
    "四川省凉山彝族自治州西昌市东城社区医院",
    "西昌市东城社区医院在凉山州，凉山彝族自治州；东城在变化",
    "【本院】在【本地】，【本地】；东城在变化",
  ],
  ["四川省凉山州西昌市东城社区医院", "西昌东城社区医院在凉山州西昌市", "【本院】在【本地】"],
  ["江苏省苏州市工业园区娄葑社区医院", "苏州工业园区娄葑街道，工业园区里", "【本地】【本地】，工业园区里"],
  ["深圳市人民医院", "深圳人民医院是一家人民医院", "【本院】是一家人民医院"],
  ["上海交通大学医学院附属瑞金医院", "瑞金医院在上海", "【本院】在【本地】"],
  ["示例市某街道社区卫生服务中心（示例社区医院）", "示例社区医院", "【本院】"],
  ["某县健康社区医院", "建设健康社区，促进健康", "建设健康社区，促进健康"],
  ["长寿区人民医院", "健康长寿的老人在长寿区", "健康长寿的老人在【本地】"],
  ["新疆维吾尔自治区某医院", "新疆的医院", "【本地】的医院"],
])("of %s, %s reads %s", (name, text, masked) => {
  const identities = { institutionNames: [name], places: [], authors: [], contacts: [], codes: [] };

  expect(maskedText(text, identities)).toBe(masked);
});

test("a name cut in pieces by bold, a link and a line break is replaced once, with the first piece's marks", () => {
  const link: Mark = { type: "link", attrs: { href: "https://www.huamu.example/" } };
  const content = contentOf({
    type: "paragraph",
    content: [
      { type: "text", text: "请看花" },
      { type: "text", text: "木社", marks: [{ type: "bold" }, link] },
      { type: "hardBreak" },
      { type: "text", text: "区医院的", marks: [{ type: "italic" }] },
      { type: "text", text: "做法" },
    ],
  });

  const masked = maskIdentities(content, huamu);

  expect(masked.content.sections[0]?.document.content).toEqual([
    {
      type: "paragraph",
      content: [
        { type: "text", text: "请看【本院】" },
        { type: "text", text: "的", marks: [{ type: "italic" }] },
        { type: "text", text: "做法" },
      ],
    },
  ]);
  expect(masked.replacements).toEqual([
    { where: "practice.text", found: "花木社\n区医院", replacedBy: "【本院】", sure: true },
    { where: "practice.text", found: "https://www.huamu.example/", replacedBy: "", sure: true },
  ]);
});

test("title, abstract, keywords, headings, tables, captions and alternative texts are all masked and listed", () => {
  const document: RichDocument = {
    type: "doc",
    content: [
      { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "花木医院的起步" }] },
      {
        type: "table",
        content: [
          {
            type: "tableRow",
            content: [
              { type: "tableCell", attrs: { colspan: 1, rowspan: 1, colwidth: null }, content: [plain("浦东")] },
            ],
          },
        ],
      },
      {
        type: "figure",
        attrs: { fileId: "f1", alt: "花木社区医院大楼", width: 10, height: 10 },
        content: [{ type: "text", text: "图1 高峰在查房" }],
      },
    ],
  };

  const { content, replacements } = maskIdentities(
    {
      title: "花木社区医院",
      abstract: "上海市",
      keywords: ["花木"],
      sections: [{ key: "results", document }],
      period: { from: "2023-01" },
    },
    huamu,
  );

  expect(replacements).toEqual([
    { where: "title", found: "花木社区医院", replacedBy: "【本院】", sure: true },
    { where: "abstract", found: "上海市", replacedBy: "【本地】", sure: true },
    { where: "keywords", found: "花木", replacedBy: "【本院】", sure: false },
    { where: "results.heading", found: "花木医院", replacedBy: "【本院】", sure: true },
    { where: "results.table", found: "浦东", replacedBy: "【本地】", sure: false },
    { where: "results.caption", found: "高峰", replacedBy: "【作者】", sure: false },
    { where: "results.alt", found: "花木社区医院", replacedBy: "【本院】", sure: true },
  ]);
  expect(content.period).toEqual({ from: "2023-01" });
  expect(JSON.stringify(content)).not.toMatch(/花木|浦东|上海|高峰/);
});

test("a good blind copy has no leaks, and one the officer put a name back into has", () => {
  const original = contentOf(plain("上海市浦东新区花木社区医院，王小芳，021-55550123"));
  const { content } = maskIdentities(original, huamu);
  const spoiled = { ...content, abstract: "花木社区医院" };

  expect(findLeaks(original, huamu).length).toBe(3);
  expect(findLeaks(content, huamu)).toEqual([]);
  expect(findLeaks(spoiled, huamu)).toEqual([
    { where: "abstract", found: "花木社区医院", replacedBy: "【本院】", sure: true },
  ]);
});

test("a Latin name is found whole and in any case only", () => {
  const identities = { ...huamu, authors: ["Li"] };

  expect(maskedText("LI and light, Li", identities)).toBe("【作者】 and light, 【作者】");
});

test("the longest wording is looked for first and each only once", () => {
  const terms = identityTerms(huamu).map((term) => term.text);

  expect(terms.indexOf("上海市浦东新区花木社区医院")).toBeLessThan(terms.indexOf("花木社区医院"));
  expect(terms.indexOf("花木社区医院")).toBeLessThan(terms.indexOf("花木"));
  expect(new Set(terms).size).toBe(terms.length);
});

test("nothing known, nothing replaced", () => {
  const content = contentOf(plain("花木社区医院"));
  const nobody = { institutionNames: [], places: [], authors: [], contacts: [], codes: [] };

  expect(maskIdentities(content, nobody)).toEqual({ content, replacements: [] });
});

test("every word of the evidence ledger is masked as the text is, and told by its place", () => {
  const indicator = {
    ...{
      id: "i-1",
      name: "花木医院预约率",
      definition: "王小芳统计的预约人次",
      unit: "%",
      source: "花木社区医院信息科",
    },
    ...{
      baseline: { period: "2021年浦东新区", value: "60" },
      current: { period: "2023年", value: "92.5（花木医院）" },
    },
  };
  const { content, replacements } = maskIdentities({ ...contentOf(), indicators: [indicator] }, huamu);

  expect(content.indicators).toEqual([
    {
      ...{
        id: "i-1",
        name: "【本院】预约率",
        definition: "【作者】统计的预约人次",
        unit: "%",
        source: "【本院】信息科",
      },
      ...{
        baseline: { period: "2021年【本地】", value: "60" },
        current: { period: "2023年", value: "92.5（【本院】）" },
      },
    },
  ]);
  expect(new Set(replacements.map(({ where }) => where))).toEqual(new Set(["indicators"]));
});
