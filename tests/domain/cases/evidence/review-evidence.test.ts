import { expect, test } from "vitest";
import type { IndicatorValues } from "#app/domain/cases/evidence/compare-with-ledger";
import { reviewEvidence } from "#app/domain/cases/evidence/review-evidence";
import { paragraph, section, table, tie } from "./text-of-case";

const bookings: IndicatorValues = { id: "i-1", name: "门诊预约率", unit: "%", baseline: "60", value: "92.5" };

/** What is pointed at, without numbers that are tied to nothing. */
function pointed(
  parts: { title?: string; abstract?: string; sections?: ReturnType<typeof section>[] },
  indicators: IndicatorValues[] = [],
) {
  const { suggestions } = reviewEvidence({ title: "", abstract: "", sections: [], ...parts }, indicators);
  return suggestions.filter(({ code }) => code !== "untied").map(({ code, places }) => [code, places[0].text]);
}
const inText = (text: string) => pointed({ sections: [section("results", paragraph(text))] });

test.each([
  ["预约率从60%提高到90%，提高20个百分点。", "change-does-not-follow"],
  ["预约率从60%提高到90%，提高了50个百分点。", "points-are-percent"],
  ["预约率从60%提高到90%，增长30%。", "percent-is-points"],
  ["预约率从60%提高到90%，增长45%。", "change-does-not-follow"],
  ["门诊量从2019年的100万人次增加到2023年的120万人次，增长30%。", "change-does-not-follow"],
  ["平均住院日由8.6天缩短至7.1天，缩短2.5天。", "change-does-not-follow"],
  ["成员单位从3家增加到12家，增长8倍。", "change-does-not-follow"],
  ["满意度从95%提高到92%。", "direction-contradicts"],
  ["药占比由32.5%下降到35.1%。", "direction-contradicts"],
  ["投诉量下降30%（从100件减少到80件）。", "change-does-not-follow"],
  ["患者来源分别占45%、30%、20%。", "shares-do-not-add-up"],
  ["年龄构成比为：青年28.5%、中年40.5%、老年33.5%。", "shares-do-not-add-up"],
])("sees percentages that do not add up: %s", (text, code) => {
  expect(inText(text).map(([found]) => found)).toEqual([code]);
});

test.each([
  "预约率从60%提高到90%，提高30个百分点。",
  "预约率从60%提高到90%，增长50%。",
  "预约率从62.4%提高到90.1%，提高27.7个百分点。",
  "门诊量从98.6万人次增加到121.3万人次，增长23%。",
  "平均住院日由8.6天缩短至7.1天，缩短1.5天，降幅达17.4%。",
  "成员单位从3家增加到12家，增长3倍。",
  "成员单位从3家增加到12家，是原来的4倍。",
  "投诉量从100件减少到80件，下降两成。",
  "预约率从约60%提高到近90%，提高25个百分点。",
  "满意度从92%提高到95%，投诉量下降30%。",
  "门诊量从100万人次增加到120万人次，住院人次增长8%。",
  "药占比由35.1%下降到32.5%，耗占比由20%上升到21%。",
  "高血压、糖尿病规范管理率分别为75.2%、72.8%。",
  "患者来源分别占45%、35%、20%。",
  "三类患者分别占33.3%、33.3%、33.3%。",
  "主要病种分别占45%、30%、20%。",
  "2021、2022、2023年药占比分别为35%、33%、31%。",
  "本地、外地患者各占62%、38%。",
  "就诊原因（可多选）分别占60%、30%、20%。",
  "对照组与干预组构成比分别为40%、35%、20%。",
])("lets sentences be that hold: %s", (text) => {
  expect(inText(text)).toEqual([]);
});

test("sees a table's total that is not the sum, in its column and in its row", () => {
  const wrong = table([
    ["科室", "2022年例数", "2023年例数"],
    ["内科", "120", "150"],
    ["外科", "80", "95"],
    ["合计", "200", "255"],
  ]);
  expect(pointed({ sections: [section("results", wrong)] })).toEqual([["total-does-not-add-up", "255"]]);
  const across = table([
    ["项目", "男", "女", "合计"],
    ["人数", "120", "150", "280"],
  ]);
  expect(pointed({ sections: [section("results", across)] })).toEqual([["total-does-not-add-up", "280"]]);
});

test("sees shares in a column that are not a whole", () => {
  const shares = (last: string) =>
    table([
      ["病种", "例数", "构成比（%）"],
      ["甲", "10", "33.3"],
      ["乙", "10", "33.3"],
      ["丙", "10", last],
    ]);
  expect(pointed({ sections: [section("results", shares("33.3"))] })).toEqual([]);
  expect(pointed({ sections: [section("results", shares("30.3"))] })).toEqual([["shares-do-not-add-up", "33.3"]]);
});

test.each([
  [
    "rates, which are no sum",
    [
      ["科室", "满意度"],
      ["内科", "95%"],
      ["外科", "93%"],
      ["合计", "94%"],
    ],
  ],
  [
    "a subtotal",
    [
      ["科室", "例数"],
      ["内科", "10"],
      ["其中：心内", "4"],
      ["外科", "5"],
      ["合计", "15"],
    ],
  ],
  [
    "a gap",
    [
      ["科室", "例数"],
      ["内科", "10"],
      ["外科", "—"],
      ["合计", "15"],
    ],
  ],
  [
    "means",
    [
      ["科室", "平均费用"],
      ["内科", "10"],
      ["外科", "20"],
      ["合计", "15"],
    ],
  ],
  [
    "years side by side",
    [
      ["指标", "2021年", "2022年"],
      ["门诊量", "10", "20"],
      ["住院量", "10", "12"],
    ],
  ],
  [
    "a sum that holds",
    [
      ["科室", "例数"],
      ["内科", "1,210"],
      ["外科", "790"],
      ["合计", "2,000"],
    ],
  ],
])("lets tables be with %s", (_what, rows) => {
  expect(pointed({ sections: [section("results", table(rows))] })).toEqual([]);
});

test("sees two places that say the same thing with another value", () => {
  const said = pointed({
    abstract: "改革后门诊预约率达到92%，群众满意。",
    sections: [
      section("background", paragraph("此前门诊预约率仅为60%。")),
      section("results", paragraph("门诊预约率从60%提高到90%。"), paragraph("平均住院日降至7.1天。")),
    ],
  });
  expect(said).toEqual([["values-differ", "92%"]]);
});

test("sees a table that says something else than the text of the same year", () => {
  const said = pointed({
    sections: [
      section(
        "results",
        paragraph("2023年门诊预约率达到92.5%。"),
        table([
          ["指标", "2019年", "2023年"],
          ["门诊预约率", "60%", "95.2%"],
        ]),
      ),
    ],
  });
  expect(said).toEqual([["values-differ", "92.5%"]]);
});

test.each([
  ["other years", "2022年门诊预约率达到85%。", "2023年门诊预约率达到92%。"],
  ["before and after", "改革前门诊预约率为60%。", "门诊预约率达到92%。"],
  ["another measure", "门诊预约率达到92%。", "住院预约率达到85%。"],
  ["rounding", "门诊预约率达到92%。", "门诊预约率达到92.4%。"],
  ["another place", "全县门诊预约率达到85%。", "门诊预约率达到92%。"],
  ["a comparison", "高于全省平均水平，门诊预约率85%。", "门诊预约率达到92%。"],
  ["a rough number", "门诊预约率达到90%以上。", "门诊预约率达到92%。"],
  ["half-years", "2023年上半年门诊预约率达到85%。", "2023年底门诊预约率达到92%。"],
  ["a goal", "力争门诊预约率达到95%。", "门诊预约率达到92%。"],
])("holds nothing against statements of %s", (_what, one, other) => {
  expect(pointed({ sections: [section("measures", paragraph(one)), section("results", paragraph(other))] })).toEqual(
    [],
  );
});

test("compares what is tied with its indicator: its values, the change between them, rounded or in points", () => {
  const tied = (text: string, before = "", after = "") =>
    pointed({ sections: [section("results", paragraph(before, tie(text), after))] }, [bookings]);
  expect(tied("92.5%")).toEqual([]);
  expect(tied("93%")).toEqual([]);
  expect(tied("32.5个百分点", "提高")).toEqual([]);
  expect(tied("54.2%", "增长")).toEqual([]);
  expect(tied("60%", "从", "提高到92.5%")).toEqual([]);
  expect(tied("95%", "门诊预约率达到")).toEqual([["ledger-differs", "95%"]]);
});

test("counts numbers of the text with evidence, and lists those without by where they stand", () => {
  const review = reviewEvidence(
    {
      title: "推出28项服务的实践",
      abstract: "门诊预约率达到92.5%，投诉下降35%。",
      sections: [
        section("background", { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "覆盖90%" }] }),
        section(
          "results",
          paragraph("2023年门诊预约率达到", tie("92.5%"), "，服务1.2万人次。"),
          table([
            ["指标", "值"],
            ["床位", "90张"],
          ]),
        ),
      ],
    },
    [bookings],
  );
  expect({ numbers: review.numbers, tied: review.tied }).toEqual({ numbers: 2, tied: 1 });
  expect(review.suggestions.map(({ code, places: [place], facts }) => [code, place.where, place.text, facts])).toEqual([
    ["untied", "title", "28项", { said: "28项", value: "28", unit: "项" }],
    ["untied", "abstract", "35%", { said: "35%", value: "35", unit: "%" }],
    ["untied", "results", "1.2万人次", { said: "1.2万人次", value: "1.2万", unit: "人次" }],
  ]);
  expect(review.suggestions.at(-1)?.places[0]).toEqual({
    ...{ where: "results", index: 0, start: 20, end: 26, text: "1.2万人次" },
  });
});

test("a tie to an indicator that was taken away is none", () => {
  const parts = { title: "", abstract: "", sections: [section("results", paragraph("达到", tie("92.5%", "gone")))] };
  expect(reviewEvidence(parts, [bookings])).toMatchObject({ numbers: 1, tied: 0, suggestions: [{ code: "untied" }] });
});
