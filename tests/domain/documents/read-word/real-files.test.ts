import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { documentSchema } from "#app/domain/documents/document-schema";
import { figuresOf } from "#app/domain/documents/figures-of";
import { inlineText } from "#app/domain/documents/inline-text";
import { plainText } from "#app/domain/documents/plain-text";
import { readWord } from "#app/domain/documents/read-word/read-word.server";
import { usualSections } from "#app/domain/documents/read-word/usual-sections";
import { emptyDocument } from "#app/domain/documents/document";

const read = (name: string) =>
  readWord(readFileSync(new URL(`../../../../drizzle/seed/cases/${name}.docx`, import.meta.url)), {
    sections: usualSections,
  });

test.each([
  [
    "dongcheng",
    "对口支援带动民族地区基层能力提升：西昌市东城社区医院",
    "四川省凉山州西昌市东城社区医院",
    "健康信息化建设",
    "支援方式",
  ],
  [
    "fengchan",
    "依托县域医共体做强社区康复：丰产路社区医院的实践",
    "河南省郑州市金水区丰产路社区医院",
    "优化健康服务",
    "床位与服务人口",
  ],
  [
    "huamu",
    "全专结合与智慧健康驿站：花木社区医院的连续健康服务",
    "上海市浦东新区花木社区医院",
    "优化健康服务",
    "花木社区医院主要指标",
  ],
  [
    "loufeng",
    "医养结合与家庭医生团队化：娄葑社区医院的探索",
    "江苏省苏州市工业园区娄葑社区医院",
    "优化健康服务",
    "老年护理床位与团队服务规模",
  ],
])(
  "%s.docx is read whole: title, fields, four sections, the figure with its caption",
  async (name, title, institution, category, caption) => {
    const word = await read(name);

    expect(word.title).toBe(title);
    expect(word.fields).toEqual([
      { label: "申报单位", text: institution },
      { label: "申报类别", text: category },
    ]);
    expect(word.sections.map(({ key, heading }) => [key, heading])).toEqual([
      ["background", "背景与起因"],
      ["practice", "做法与经过"],
      ["results", "成效与反响"],
      ["lessons", "经验与启示"],
    ]);
    expect(word.unassigned).toEqual(emptyDocument());
    expect(word.lost).toEqual([]);
    const figures = word.sections.flatMap(({ document }) => figuresOf(document));
    expect(figures.map((figure) => [figure.attrs.fileId, inlineText(figure.content)])).toEqual([["figure-1", caption]]);
    expect(word.figures.map(({ ref, type, width, height }) => ({ ref, type, width, height }))).toEqual([
      { ref: "figure-1", type: "image/jpeg", width: 1600, height: 1000 },
    ]);
    for (const { document } of word.sections) expect(documentSchema.parse(document)).toEqual(document);
  },
);

test("the list, the bold beginnings, the table's head and the quotation of huamu.docx are kept", async () => {
  const [, practice, results, lessons] = (await read("huamu")).sections.map(({ document }) => document);

  expect(plainText(practice!)).toMatch(/^1\. 与三甲医院组建紧密型医联体。 上级医院专家.*\n2\. 推行“全专结合”。/);
  expect(JSON.stringify(practice)).toContain(
    '{"type":"text","text":"与三甲医院组建紧密型医联体。","marks":[{"type":"bold"}]}',
  );
  expect(plainText(results!).split("\n").slice(0, 2)).toEqual(["指标\t数值\t单位", "服务人口\t12\t万人"]);
  expect(JSON.stringify(results).match(/tableHeader/g)?.length).toBe(3);
  expect(lessons!.content.map(({ type }) => type)).toEqual(["blockquote"]);
});

test("the headings inside a section of loufeng.docx are kept as written", async () => {
  const practice = (await read("loufeng")).sections[1]!.document;
  const headings = practice.content.filter((node) => node.type === "heading");

  expect(headings.map((heading) => [heading.attrs.level, inlineText(heading.content)])).toEqual([
    [2, "内设老年护理床位"],
    [2, "突出中医药服务"],
    [2, "家庭医生团队化"],
    [2, "绩效考核创新"],
  ]);
});
