import { expect, test } from "vitest";
import { changesBetween } from "#app/domain/cases/changes-between";
import type { CaseContent } from "#app/domain/cases/content";

const textOf = (text: string) => ({
  type: "doc" as const,
  content: [{ type: "paragraph" as const, content: [{ type: "text" as const, text }] }],
});
const content: CaseContent = {
  title: "题名",
  abstract: "摘要",
  categoryKey: "smart",
  tasks: [],
  keywords: [],
  period: { from: "2023-01", to: "2024-01" },
  institution: { id: "i", name: "示例医院", creditCode: null, regionCode: null, regionName: null },
  authors: [{ name: "甲", title: "", institution: "", share: "" }],
  sections: [
    { key: "background", document: textOf("四个字吧") },
    { key: "practice", document: textOf("做法") },
  ],
  figures: [],
  attachments: [],
  declarations: [],
};

test("two equal versions differ in nothing", () => {
  expect(changesBetween(content, structuredClone(content))).toEqual([]);
});

test("a change is told by its part: words as words, sections in 字, lists by how many", () => {
  const after: CaseContent = {
    ...content,
    title: "新题名",
    authors: [...content.authors, { name: "乙", title: "", institution: "", share: "" }],
    sections: [content.sections[0]!, { key: "practice", document: textOf("做法三步") }],
  };

  expect(changesBetween(content, after)).toEqual([
    { where: "title", before: "题名", after: "新题名" },
    { where: "practice", before: 2, after: 4 },
    { where: "authors", before: 1, after: 2 },
  ]);
});

test("another author in the same place is a change too", () => {
  const after = { ...content, authors: [{ name: "丙", title: "", institution: "", share: "" }] };

  expect(changesBetween(content, after)).toEqual([{ where: "authors", before: 1, after: 1 }]);
});

test("a ledger that was begun is told by how many indicators it has", () => {
  const indicator = {
    ...{ id: "i-1", name: "门诊预约率", definition: "", unit: "%", source: "", file: null },
    ...{ baseline: { period: "", value: "60" }, current: { period: "", value: "90" } },
  };
  const began = { ...content, indicators: [indicator] };

  expect(changesBetween(content, began)).toEqual([{ where: "indicators", before: 0, after: 1 }]);
  expect(changesBetween(began, { ...began, indicators: [{ ...indicator, unit: "‰" }] })).toHaveLength(1);
  expect(changesBetween(began, structuredClone(began))).toEqual([]);
});
