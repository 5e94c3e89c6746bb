import { expect, test } from "vitest";
import { provinces } from "#app/domain/casebook/book/provinces";
import { citationOf } from "#app/domain/casebook/citation";
import { colourBands } from "#app/domain/casebook/colour-bands";
import { regionCounts } from "#app/domain/casebook/region-counts";
import { tilePlaces } from "#app/domain/casebook/tile-places";

test("every province is counted, in the official order, and what names none apart", () => {
  const { provinces: counted, elsewhere } = regionCounts([
    "浙江省杭州市",
    "浙江省",
    "内蒙古自治区",
    "新疆生产建设兵团",
    "国家卫生健康委员会直属",
    null,
  ]);

  expect(counted.map(({ zh }) => zh)).toEqual(provinces.map(({ name }) => name));
  expect(counted.filter(({ count }) => count > 0)).toEqual([
    { zh: "内蒙古", en: "Inner Mongolia", count: 1 },
    { zh: "浙江", en: "Zhejiang", count: 2 },
    { zh: "新疆", en: "Xinjiang", count: 1 },
  ]);
  expect(elsewhere).toBe(2);
});

test("each province has an English name, and a tile and letters of its own", () => {
  const { provinces: counted } = regionCounts([]);
  const tiles = provinces.map(({ name }) => tilePlaces[name]);

  expect(counted.filter(({ en }) => !/^[A-Z][A-Za-z ]+$/.test(en))).toEqual([]);
  expect(tiles).not.toContain(undefined);
  expect(new Set(tiles.map((tile) => `${tile?.row} ${tile?.column}`)).size).toBe(provinces.length);
  expect(new Set(tiles.map((tile) => tile?.letters)).size).toBe(provinces.length);
});

test.each([
  [0, []],
  [1, ["1"]],
  [2, ["1", "2"]],
  [4, ["1", "2", "3", "4"]],
  [14, ["1-2", "3-5", "6-8", "9-11", "12-14"]],
])("up to %i cases share at most five colours, without a gap", (highest, ranges) => {
  expect(colourBands(highest).map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`))).toEqual(ranges);
});

test("colours deepen with the counts", () => {
  for (const highest of [1, 2, 3, 4, 5, 60]) {
    const steps = colourBands(highest).map(({ step }) => step);
    expect([...new Set(steps)].sort()).toEqual(steps);
  }
});

test("a case is cited as GB/T 7714 asks for a part of an electronic collection, with the day in Beijing", () => {
  const citation = citationOf({
    institution: "示例市第一人民医院",
    title: "一张随访表管住三种慢病",
    edition: "2026健康中国实践典型案例汇编",
    year: 2026,
    publishedAt: new Date("2026-11-30T16:00:00Z"),
    address: "https://cases.example.org/cases/hcpc-2026-0001",
  });

  expect(citation).toBe(
    "示例市第一人民医院. 一张随访表管住三种慢病[G/OL]//2026健康中国实践典型案例汇编. 2026[2026-12-01]. https://cases.example.org/cases/hcpc-2026-0001.",
  );
});
