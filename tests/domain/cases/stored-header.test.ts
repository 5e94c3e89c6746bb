import { expect, test } from "vitest";
import { headerContentSchema } from "#app/domain/cases/forms";
import { storedHeader } from "#app/domain/cases/stored-header";

test("a header comes out as the check of every write makes it", () => {
  const header = {
    title: " 题名\t一\u0007 ",
    abstract: "\n第一行 \r\n第\t二行\u0000 ",
    categoryId: "category-1",
    tasks: [" 任务 "],
    keywords: ["慢病 ", "随访"],
    periodFrom: "2024-03",
    periodTo: "",
    authors: [{ name: " 甲 ", title: "", institution: "乙\n医院", share: "" }],
    declarations: [],
  };

  expect(storedHeader(header)).toEqual(headerContentSchema.parse(header));
});

test.each([null, "x", { authors: 3 }])("what is no header does no harm: %j", (input) => {
  expect(storedHeader(input)).toEqual(input);
});
