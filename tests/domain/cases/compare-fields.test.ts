import { expect, test } from "vitest";
import { compareFields, type AccountWords } from "#app/domain/cases/compare-fields";

const words: AccountWords = {
  title: "慢病管理的探索",
  institutionNames: ["桂溪社区医院", "桂溪街道社区卫生服务中心"],
  creditCode: "12510100MB1234567X",
  categories: ["优化健康服务"],
  contactName: "某某",
};

test.each([
  ["申报单位", "桂溪社区医院", "same", "桂溪社区医院"],
  ["申报单位（全称）", "桂溪社区医院", "same", "桂溪社区医院"],
  ["申 报 单 位", "桂溪社区医院（盖章）", "same", "桂溪社区医院"],
  ["申报单位", "四川省成都市武侯区桂溪社区医院", "alike", "桂溪社区医院"],
  ["单位名称", "成都市桂溪街道社区卫生服务中心", "alike", "桂溪街道社区卫生服务中心"],
  ["申报单位", "示例桂溪社区医院", "different", "桂溪社区医院"],
  ["申报单位", "", "unknown", null],
  ["推荐单位", "示例市卫生健康委", "unknown", null],
  ["申报类别", "优化健康服务", "same", "优化健康服务"],
  ["申报类别", "健康中国行动 / 优化健康服务", "alike", "优化健康服务"],
  ["申报方向", "健康信息化建设", "different", "优化健康服务"],
  ["案例名称", "慢病管理的探索。", "same", "慢病管理的探索"],
  ["案例名称", "另一个题名", "different", "慢病管理的探索"],
  ["统一社会信用代码", "12510100mb1234567x", "same", "12510100MB1234567X"],
  ["联系人", "某某 13800000000", "alike", "某某"],
])("%s “%s” is %s", (label, text, relation, account) => {
  expect(compareFields([{ label, text }], words)).toEqual([{ label, text, relation, account }]);
});

test("what the draft does not say yet is no difference", () => {
  const empty: AccountWords = { ...words, title: "", categories: [], creditCode: null };

  expect(
    compareFields(
      [
        { label: "案例名称", text: "题名" },
        { label: "申报类别", text: "健康信息化建设" },
      ],
      empty,
    ).map(({ relation }) => relation),
  ).toEqual(["unknown", "unknown"]);
});
