import { expect, test } from "vitest";
import { headerOfForm, monthOf } from "#app/domain/cases/header-of-form";

test.each([
  ["2024-03", "2024-03"],
  ["2024-3", "2024-03"],
  ["2024年3月", "2024-03"],
  ["2024.11", "2024-11"],
  ["2024/9", "2024-09"],
  ["2024", ""],
  ["2024-13", ""],
  ["去年", ""],
  ["", ""],
])("reads the month %j as %j", (text, month) => {
  expect(monthOf(text)).toBe(month);
});

test("reads a draft's header from its form's fields, authors in their order", () => {
  const form = new FormData();
  for (const [name, value] of [
    ["title", "题名"],
    ["abstract", "摘要"],
    ["categoryId", ""],
    ["keywords", "随访、心衰,  心衰；社区"],
    ["periodFrom", "2024-01"],
    ["periodTo", "2024年6月"],
    ["authorName", "甲"],
    ["authorTitle", "主任"],
    ["authorInstitution", "示例医院"],
    ["authorShare", "执笔"],
    ["authorName", "乙"],
    ["authorTitle", ""],
    ["authorInstitution", "示例社区"],
    ["authorShare", ""],
    ["declarations", "truthful"],
  ] as const)
    form.append(name, value);

  expect(headerOfForm(form)).toEqual({
    title: "题名",
    abstract: "摘要",
    categoryId: null,
    tasks: [],
    keywords: ["随访", "心衰", "社区"],
    periodFrom: "2024-01",
    periodTo: "2024-06",
    authors: [
      { name: "甲", title: "主任", institution: "示例医院", share: "执笔" },
      { name: "乙", title: "", institution: "示例社区", share: "" },
    ],
    declarations: ["truthful"],
  });
});
