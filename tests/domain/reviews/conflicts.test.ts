import { describe, expect, test } from "vitest";
import { conflictBetween, type House, isSameHouse } from "#app/domain/reviews/conflicts";

const house = (name: string, more: Partial<House> = {}): House => ({ id: null, names: [name], group: null, ...more });

describe("Two names of one house", () => {
  test.each([
    ["示例市第一医院", "示例市第一医院"],
    ["示例市第一医院", " 示例市 第一医院 "],
    ["示例市第一医院（本部）", "示例市第一医院(本部)"],
    ["上海市浦东新区花木社区医院", "花木社区医院"],
    ["花木社区医院", "上海市浦东新区花木社区医院"],
    ["XINGLIN HOSPITAL", "Xinglin Hospital"],
    ["ＡＢＣＤ医院", "ABCD医院"],
  ])("%s and %s", (one, other) => {
    expect(isSameHouse(one, other)).toBe(true);
  });

  test.each([
    ["示例市第一医院", "示例市第二医院"],
    ["示例市人民医院", "医院"],
    ["示例市第一医院", ""],
    ["", ""],
    ["第一医院分院", "第一医院"],
  ])("%s is not %s", (one, other) => {
    expect(isSameHouse(one, other)).toBe(false);
  });
});

describe("Why a reviewer must not judge", () => {
  const applicant = house("示例市第一医院", {
    id: "one",
    group: "示例医疗集团",
    names: ["示例市第一医院", "示例一院"],
  });
  const elsewhere = house("另一大学");
  const memberOf = null;
  test.each([
    ["works there, by the register", { institution: house("任何名称", { id: "one" }), former: [] }, "same-institution"],
    ["works there, by name", { institution: house("示例市第一医院"), former: [] }, "same-institution"],
    ["works there, by another of its names", { institution: house("示例一院"), former: [] }, "same-institution"],
    ["worked there", { institution: elsewhere, former: ["第三医院", "示例市第一医院"] }, "former-institution"],
    ["works in its group", { institution: house("第三医院", { group: "示例医疗集团" }), former: [] }, "same-group"],
    ["writes cases for it here", { institution: elsewhere, former: [], memberOf: "one" }, "same-institution"],
    ["both works and worked there", { institution: house("示例一院"), former: ["示例一院"] }, "same-institution"],
  ] as const)("who %s", (_why, reviewer, kind) => {
    expect(conflictBetween(applicant, { memberOf, ...reviewer })).toBe(kind);
  });

  test.each([
    ["works elsewhere", { institution: elsewhere, former: ["第三医院"] }],
    ["works in no group, as the applicant", { institution: house("第三医院"), former: [] }],
    ["works in another group", { institution: house("第三医院", { group: "另一集团" }), former: [] }],
  ])("nothing stands against one who %s", (_who, reviewer) => {
    expect(conflictBetween(applicant, { memberOf, ...reviewer })).toBeNull();
    expect(conflictBetween(house("第四医院"), { memberOf, ...reviewer })).toBeNull();
  });
});
