import type { Book } from "#app/domain/casebook/book/book";
import { bookIndexes } from "#app/domain/casebook/book/book-indexes";
import type { Block, Inline, Mark, RichDocument, TableCell } from "#app/domain/documents/document";

const text = (words: string, ...marks: Mark[]): Inline => ({
  type: "text",
  text: words,
  ...(marks.length ? { marks } : {}),
});
const p = (...content: (string | Inline)[]): Block => ({
  type: "paragraph",
  content: content.map((node) => (typeof node === "string" ? text(node) : node)),
});
const h = (level: 2 | 3 | 4, words: string): Block => ({ type: "heading", attrs: { level }, content: [text(words)] });
const items = (...content: Block[][]) => content.map((blocks) => ({ type: "listItem" as const, content: blocks }));
const bullets = (...content: Block[][]): Block => ({ type: "bulletList", content: items(...content) });
const steps = (start: number, ...content: Block[][]): Block => ({
  type: "orderedList",
  attrs: { start },
  content: items(...content),
});
const figure = (fileId: string, caption: string): Block => ({
  type: "figure",
  attrs: { fileId, alt: "现场照片", width: 1600, height: 1000 },
  content: caption ? [text(caption)] : [],
});
const cell = (words: string, colspan = 1, rowspan = 1): TableCell => ({
  type: "tableCell",
  attrs: { colspan, rowspan, colwidth: null },
  content: [p(words)],
});
const head = (words: string, colspan = 1, rowspan = 1): TableCell => ({
  ...cell(words, colspan, rowspan),
  type: "tableHeader",
});
const table = (...rows: TableCell[][]): Block => ({
  type: "table",
  content: rows.map((content) => ({ type: "tableRow", content })),
});
const document = (...content: Block[]): RichDocument => ({ type: "doc", content });

/** What looks like code of the typesetter and must come out as the words it is. */
export const injection = '#read("/etc/passwd") $x^2$ *粗* _斜_ @case-1 `raw` \\ [括] <标签> // 不是注释 #panic("停")';

/** A demonstration of two cases with everything that is hard to print: merged and ragged tables, long words, missing glyphs, code-like text. */
export function awkwardBook(): Book {
  const parts = [
    {
      title: "公立医院高质量发展",
      chapters: [
        {
          title: "智慧医院建设",
          cases: [
            {
              id: "case-a",
              title: "从“人等流程”到“流程等人”：县域卒中救治一体化信息链的建设与应用",
              institution: "示例市第一人民医院",
              region: "浙江省示例市",
              level: "典型案例",
              abstract:
                "把120、县医院急诊和市级卒中中心放到同一条时间线上：患者还在路上，床位、影像和溶栓团队已经等着他。全程用时由62分钟降到34分钟。",
              keywords: ["卒中", "院前急救", "信息链"],
              indicators: [
                {
                  ...{ id: "waiting", name: "会诊前平均等候", definition: "从呼叫到会诊开始，含夜间", unit: "分钟" },
                  ...{ baseline: { period: "2021年", value: "27" }, current: { period: "2023年", value: "9分钟" } },
                  source: "急诊信息系统导出，见https://example.org/a/very/long/address/of/a/table/nobody/breaks",
                },
                {
                  ...{ id: "nothing", name: "只有名称的指标", definition: "", unit: "", source: "" },
                  ...{ baseline: { period: "", value: "" }, current: { period: "", value: "" } },
                },
              ],
              sections: [
                {
                  heading: "背景与起因",
                  document: document(
                    p(
                      "　　示例市辖两区六县，常住人口318万。2021年，全市缺血性卒中患者从发病到到院的时间中位数为4.6小时，能赶上溶栓时间窗的不足三成。我们把当年218例溶栓病例逐一复盘，发现耽误的不是某一个环节，而是环节与环节之间：急救出车、急诊分诊、影像检查、会诊沟通各用一套系统、各看一只钟，谁也不知道上一步走到了哪里。",
                    ),
                    { type: "blockquote", content: [p("病人等得起我，等不起这通电话。——一位急诊科主任在座谈会上说")] },
                    p(
                      text("县医院并非不会溶栓，而是不敢溶。", { type: "bold" }),
                      "夜间没有神经内科医师值班，影像要等上级会诊，",
                      text("平均等候", { type: "underline" }),
                      text("27", { type: "underline" }, { type: "claim", attrs: { indicatorId: "waiting" } }),
                      text("分钟", { type: "claim", attrs: { indicatorId: "waiting" } }),
                      text("（夜间更长）", { type: "claim", attrs: { indicatorId: "of-another-case" } }),
                      "；",
                      text("这一段", { type: "italic" }),
                      "最该改。水的化学式是H",
                      text("2", { type: "subscript" }),
                      "O，面积是12 m",
                      text("2", { type: "superscript" }),
                      "。",
                    ),
                  ),
                },
                {
                  heading: "做法与经过",
                  document: document(
                    h(2, "（一）先统一一只钟"),
                    p(
                      "市卫生健康委牵头，把急救调度、七家医院的急诊、影像、检验系统接到同一个授时源，误差控制在1秒以内；12个关键时间点一律由系统自动记录，不再填补。",
                    ),
                    h(3, "1. 路上共享"),
                    steps(
                      3,
                      [
                        p("急救人员在车上用平板完成卒中初筛；"),
                        bullets(
                          [p("身份与发病时间"), bullets([p("由家属确认，随车传到目的医院")])],
                          [p("用药史与生命体征")],
                        ),
                      ],
                      [p("到院后不挂号、不排队，直送检查室。")],
                    ),
                    figure("missing", "这张图片不在了"),
                    figure("one", "一名患者在信息链上的路线，时间为2023年各节点中位数"),
                    p(
                      "资料见 ",
                      text(
                        "https://example.org/a/very/long/address/that/never/ends/without/any/space/at/all/2024/report-final-version.html?query=stroke&year=2024",
                        { type: "link", attrs: { href: "https://example.org/report" } },
                      ),
                      "，代码",
                      text("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", {
                        type: "bold",
                      }),
                      "也要折行。",
                    ),
                    p(injection),
                    p("缺字：☑ 已完成、\u{1F600}、\uE001、\u{2F81A}，人名㛃、䶮、𬱖都在。"),
                  ),
                },
                {
                  heading: "成效与反响",
                  document: document(
                    p("统一时钟后的第一个季度，入院到溶栓时间由60分钟降到55分钟，并保持至今。"),
                    p("表1 主要指标三年变化"),
                    table(
                      [head("指标", 1, 2), head("年份", 3), head("证据", 1, 2)],
                      [head("2021年"), head("2022年"), head("2023年")],
                      [cell("静脉溶栓，例"), cell("218"), cell("306"), cell("397"), cell("有据", 1, 2)],
                      [cell("60分钟内，%"), cell("47.2"), cell("70.6"), cell("88.4")],
                      [cell("住院费用，元"), cell("21,640"), cell("20,980"), cell("19,870"), cell("自报")],
                    ),
                    p("下面的表比一页还宽，且行列参差。"),
                    table(
                      Array.from({ length: 16 }, (_, index) => head(`栏目${index + 1}`)),
                      [cell("很长的内容".repeat(6), 9, 5), cell("averyveryverylongwordwithoutspaces", 3), cell("短")],
                      [cell("跨", 1, 9), cell("甲")],
                    ),
                    table(),
                  ),
                },
                { heading: "经验与启示", document: document(p("　"), p()) },
              ],
            },
            {
              id: "case-b",
              title:
                "少数民族村寨里的“摆摊课堂”——把健康讲进集市、讲进火塘、讲进每一户人家的十年坚持与一支队伍的成长故事（修订稿）",
              institution: "云南省示例州重名的县人民医院、示例县疾病预防控制中心、示例县妇幼保健院联合体",
              region: "云南省示例州",
              level: "优秀案例",
              abstract: "",
              keywords: [],
              indicators: [],
              sections: [
                {
                  heading: "一、背景",
                  document: document(figure("two", "图 7 作者自己的图号"), p("自带编号的标题和图号照原样印出。")),
                },
              ],
            },
          ],
        },
        { title: "平安医院建设", cases: [] },
      ],
    },
    { title: "卫生健康产业高质量发展", chapters: [] },
  ];
  return {
    language: "zh-CN",
    title: "2024 健康中国实践典型案例汇编",
    subtitle: "2024 健康中国实践典型案例征集（演示）",
    year: 2024,
    organiser: "示例健康促进大会组委会 编",
    issuedAt: "2025-01-05T16:30:00.000Z",
    demo: "演示数据，非认定结果",
    preface: document(
      p("案例按赛道分编、按类别分章；同章之内依行政区划顺序排列，不分先后。"),
      p("数字以申报时提交的原始记录为准。"),
    ),
    colophon: [{ label: "编者", text: "示例健康促进大会组委会" }],
    parts,
    indexes: bookIndexes({ parts, language: "zh-CN" }),
  };
}
