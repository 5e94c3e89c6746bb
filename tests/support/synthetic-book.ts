import type { Block, Inline, RichDocument } from "#app/domain/documents/document";
import type { Book, BookCase } from "#app/domain/casebook/book/book";
import { bookIndexes } from "#app/domain/casebook/book/book-indexes";
import { groveRandom } from "#app/domain/casebook/grove-random";

const words =
  "基层 医疗 卫生 服务 健康 管理 家庭 医生 签约 居民 县域 医共体 信息 平台 转诊 慢病 随访 血压 血糖 筛查 社区 医院 团队 护理 康复 中医 适宜 技术 培训 考核 机制 流程 数据 质量 改进 患者 满意 费用 下降 覆盖 提升 试点 推广 制度 协同 绩效 药品 配送 远程 会诊 检查 结果 互认".split(
    " ",
  );
const regions = [
  "北京市示例区",
  "上海市示例区",
  "浙江省示例市",
  "四川省示例县",
  "广东省示例市",
  "甘肃省示例县",
  "云南省示例州",
  "重庆市示例区",
];
const chapters = [
  { part: "卫生健康事业高质量发展", titles: ["健康城镇建设", "优化健康服务", "完善健康保障", "健康信息化建设"] },
  {
    part: "公立医院高质量发展",
    titles: ["创新能力建设", "创新医疗服务", "提升医疗质量", "智慧医院建设", "平安医院建设"],
  },
  {
    part: "卫生健康产业高质量发展",
    titles: ["医药产业创新发展", "康养产业融合发展", "健康休闲产业发展", "社会办医多元发展"],
  },
];

/** An invented book of so many cases, each of about 2,700 字 with three pictures, a table with merged cells, lists and a quotation. */
export function syntheticBook(cases: number, picturesPerCase = 3): Book {
  const random = groveRandom(`synthetic ${cases}`);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)]!;
  const phrase = (length: number) => Array.from({ length }, () => pick(words)).join("");
  const sentence = () => `${phrase(6)}，${phrase(5)}达到${Math.floor(random() * 90) + 10}%，${phrase(7)}。`;
  const say = (sentences: number): Inline[] => [
    { type: "text", text: Array.from({ length: sentences }, sentence).join("") },
  ];
  const paragraph = (sentences: number): Block => ({ type: "paragraph", content: say(sentences) });
  const cell = (text: string, colspan = 1, rowspan = 1, type: "tableCell" | "tableHeader" = "tableCell") => ({
    type,
    attrs: { colspan, rowspan, colwidth: null },
    content: [{ type: "paragraph" as const, content: [{ type: "text" as const, text }] }],
  });
  const table = (): Block => ({
    type: "table",
    content: [
      { type: "tableRow", content: [cell("指标", 1, 2, "tableHeader"), cell("年份", 3, 1, "tableHeader")] },
      { type: "tableRow", content: ["2021", "2022", "2023"].map((year) => cell(year, 1, 1, "tableHeader")) },
      ...Array.from({ length: 5 }, () => ({
        type: "tableRow" as const,
        content: [cell(phrase(3)), ...[0, 1, 2].map(() => cell((random() * 100).toFixed(1)))],
      })),
    ],
  });
  const list = (): Block => ({
    type: "orderedList",
    attrs: { start: 1 },
    content: [1, 2, 3].map(() => ({
      type: "listItem",
      content: [paragraph(1), { type: "bulletList", content: [{ type: "listItem", content: [paragraph(1)] }] }],
    })),
  });
  const figure = (fileId: string): Block => ({
    type: "figure",
    attrs: { fileId, alt: `${phrase(3)}现场`, width: 1600, height: 1000 },
    content: [{ type: "text", text: `${phrase(4)}现场` }],
  });
  const section = (blocks: Block[]): RichDocument => ({ type: "doc", content: blocks });
  const aCase = (number: number): BookCase => {
    const pictures = Array.from({ length: picturesPerCase }, (_, index) => figure(`picture-${number}-${index + 1}`));
    return {
      id: `synthetic-${number}`,
      title: `${phrase(4)}：${phrase(5)}的探索与实践（${number}）`,
      institution: `示例${number}号医院`,
      region: regions[number % regions.length]!,
      level: "典型案例",
      abstract: sentence() + sentence(),
      keywords: [phrase(1), phrase(2), phrase(1)],
      indicators: [],
      sections: [
        { heading: "背景与起因", document: section([paragraph(7), paragraph(6), ...pictures.slice(0, 1)]) },
        {
          heading: "做法与经过",
          document: section([paragraph(8), list(), paragraph(8), ...pictures.slice(1, 2), paragraph(6)]),
        },
        { heading: "成效与反响", document: section([paragraph(7), table(), paragraph(7), ...pictures.slice(2)]) },
        {
          heading: "经验与启示",
          document: section([{ type: "blockquote", content: [paragraph(1)] }, paragraph(8), paragraph(6)]),
        },
      ],
    };
  };
  const all = Array.from({ length: cases }, (_, index) => aCase(index + 1));
  const count = chapters.reduce((sum, { titles }) => sum + titles.length, 0);
  let place = 0;
  const parts = chapters.map(({ part, titles }) => ({
    title: part,
    chapters: titles.map((title) => {
      const own = all.filter((_, index) => index % count === place);
      place += 1;
      return { title, cases: own };
    }),
  }));
  return {
    language: "zh-CN",
    title: "健康中国实践典型案例汇编（2024）",
    subtitle: "2024 健康中国实践典型案例征集",
    year: 2024,
    organiser: "示例健康促进大会组委会 编",
    issuedAt: "2025-01-06T02:00:00.000Z",
    demo: "演示数据，非认定结果",
    colophon: [
      { label: "编者", text: "示例健康促进大会组委会" },
      { label: "版次", text: "2025年1月第1版" },
      { label: "使用", text: "可免费阅读、下载、打印；转载请注明书名、单位与网址；不得用于商业宣传" },
    ],
    parts,
    indexes: bookIndexes({ parts, language: "zh-CN" }),
  };
}
