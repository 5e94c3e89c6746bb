import sharp from "sharp";
import { expect, test } from "vitest";
import type { Table, TableCell } from "#app/domain/documents/document";
import type { BookCase } from "#app/domain/casebook/book/book";
import { bookIndexes } from "#app/domain/casebook/book/book-indexes";
import { bookFonts } from "#app/domain/casebook/book/book-fonts.server";
import { coverTitle } from "#app/domain/casebook/book/cover-title";
import { initialOf } from "#app/domain/casebook/book/pinyin-order";
import { printTable } from "#app/domain/casebook/book/print-table";
import { printablePicture } from "#app/domain/casebook/book/printable-picture.server";
import { runningTitle, titleLines } from "#app/domain/casebook/book/title-lines";
import { growGrove } from "#app/domain/casebook/grove";
import { groveSvg } from "#app/domain/casebook/grove-svg";
import { syntheticPicture } from "#tests/support/synthetic-picture";

const aCase = (id: string, institution: string, region: string): BookCase => ({
  id,
  institution,
  region,
  title: id,
  level: "",
  abstract: "",
  keywords: [],
  indicators: [],
  sections: [],
});

test("indexes institutions by pinyin, as their places are read, and regions in the official order", () => {
  const cases = [
    aCase("1", "重庆市示例医院", "重庆市示例区"),
    aCase("2", "成都市示例医院", "四川省成都市"),
    aCase("3", "北京示例医院", "北京市示例区"),
    aCase("4", "成都市示例医院", "海外"),
  ];

  const [institutions, regions] = bookIndexes({
    language: "zh-CN",
    parts: [{ title: "", chapters: [{ title: "", cases }] }],
  });

  expect(institutions!.groups).toEqual([
    { head: "B", entries: [{ name: "北京示例医院", caseIds: ["3"] }] },
    {
      head: "C",
      entries: [
        { name: "成都市示例医院", caseIds: ["2", "4"] },
        { name: "重庆市示例医院", caseIds: ["1"] },
      ],
    },
  ]);
  expect(regions!.groups.map(({ head }) => head)).toEqual(["北京", "重庆", "四川", "其他"]);
});

test.each([
  ["安徽", "A"],
  ["厦门", "X"],
  ["长沙", "C"],
  ["佐治", "Z"],
  ["abc", "A"],
  ["Ｂ超", "B"],
  ["120急救", "#"],
])("finds %s under %s", (name, letter) => {
  expect(initialOf(name)).toBe(letter);
});

test("breaks a long title after its colon or dash, and leaves a short one whole", () => {
  expect(titleLines("从“人等流程”到“流程等人”：县域卒中救治一体化信息链的建设与应用")).toEqual([
    "从“人等流程”到“流程等人”：",
    "县域卒中救治一体化信息链的建设与应用",
  ]);
  expect(titleLines("把健康讲进集市——少数民族村寨的十年坚持与成长故事")).toEqual([
    "把健康讲进集市",
    "——少数民族村寨的十年坚持与成长故事",
  ]);
  expect(titleLines("短题：一行")).toEqual(["短题：一行"]);
});

test("shortens a title for the running head to its width", () => {
  expect(runningTitle("一二三四五六七八九十", 6)).toBe("一二三四五…");
  expect(runningTitle("一二三四五六", 6)).toBe("一二三四五六");
});

test("sets a Chinese title upright without its year, in two columns when long, and lays any other across", () => {
  const all = () => true;

  expect(coverTitle("2024 健康中国（试点）", 2024, all)).toEqual([[..."健康中国︵试点︶"]]);
  expect(coverTitle("健康中国实践典型案例汇编与示范集成", 2024, all)?.map((column) => column.length)).toEqual([9, 8]);
  expect(coverTitle("Healthy China", 2024, all)).toBeNull();
  expect(coverTitle("长".repeat(30), 2024, all)).toBeNull();
});

test("grows the same grove from the same cases, one apricot a case", () => {
  const cases = [
    { id: "a", region: "浙江省示例市", track: 0 },
    { id: "b", region: "新疆示例县", track: 1 },
    { id: "c", region: "", track: 2 },
  ];

  const grove = growGrove(cases);
  const xOf = (track: number) => grove.fruits.find((fruit) => fruit.track === track)!.x;

  expect(groveSvg(growGrove(cases))).toBe(groveSvg(grove));
  expect(grove.fruits).toHaveLength(3);
  expect(xOf(0)).toBeGreaterThan(xOf(1));
  expect(groveSvg(growGrove(cases.slice(1)))).not.toBe(groveSvg(grove));
});

test("places every cell of a ragged table once and inside it", () => {
  const cell = (text: string, colspan = 1, rowspan = 1): TableCell => ({
    type: "tableCell",
    attrs: { colspan, rowspan, colwidth: null },
    content: [{ type: "paragraph", content: [{ type: "text", text }] }],
  });
  const table: Table = {
    type: "table",
    content: [
      { type: "tableRow", content: [cell("甲", 2, 9), cell("1")] },
      { type: "tableRow", content: [cell("2"), cell("乙", 3)] },
    ],
  };

  const printed = printTable(table, () => []);

  expect(printed.cells.map(({ x, y, colspan, rowspan, number }) => [x, y, colspan, rowspan, number])).toEqual([
    [0, 0, 2, 2, false],
    [2, 0, 1, 1, true],
    [2, 1, 1, 1, true],
    [3, 1, 3, 1, false],
  ]);
  expect(printed.widths).toHaveLength(6);
});

test("passes a good JPEG through without its notes, and makes anything else printable", async () => {
  const jpeg = await syntheticPicture(1);
  const passed = await printablePicture(jpeg);
  const [turned, large, webp] = await Promise.all([
    sharp(jpeg).withMetadata({ orientation: 6 }).toBuffer().then(printablePicture),
    sharp(jpeg).resize(4000).toBuffer().then(printablePicture),
    syntheticPicture(1, "webp").then(printablePicture),
  ]);
  const pixels = (bytes: Uint8Array) => sharp(bytes).raw().toBuffer();

  expect(jpeg.includes("someone")).toBe(true);
  expect(Buffer.from(passed.bytes).includes("someone")).toBe(false);
  expect((await pixels(passed.bytes)).equals(await pixels(jpeg))).toBe(true);
  expect([passed, turned, large, webp].map(({ format, width, height }) => [format, width, height])).toEqual([
    ["jpg", 1600, 1000],
    ["jpg", 1000, 1600],
    ["jpg", 1400, 875],
    ["jpg", 1600, 1000],
  ]);
  await expect(printablePicture(Buffer.from("no picture"))).rejects.toThrow();
});

test("knows which characters the book's fonts have", async () => {
  const { covers } = await bookFonts();

  expect([..."中㛃䶮𬱖A①□"].every((character) => covers(character.codePointAt(0)!))).toBe(true);
  expect([..."☑\u{1F600}"].some((character) => covers(character.codePointAt(0)!))).toBe(false);
});
