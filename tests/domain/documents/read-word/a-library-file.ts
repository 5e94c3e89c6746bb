import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Math,
  MathRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";

const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel] = HeadingLevel.HEADING_1) =>
  new Paragraph({ text, heading: level });
const item = (text: string, reference: string, level = 0) => new Paragraph({ text, numbering: { reference, level } });
const cell = (text: string, spans: { rowSpan?: number; columnSpan?: number } = {}) =>
  new TableCell({ children: [new Paragraph(text)], ...spans });
const levels = (kinds: ("bullet" | "decimal" | "lowerLetter")[], start = 1) =>
  kinds.map((format, level) => ({
    level,
    format: LevelFormat[({ bullet: "BULLET", decimal: "DECIMAL", lowerLetter: "LOWER_LETTER" } as const)[format]],
    text: format === "bullet" ? "•" : `%${level + 1}.`,
    ...(level === 0 ? { start } : {}),
  }));

/** The text of these tests as the `docx` package writes it. */
export async function aLibraryFile(png: Uint8Array): Promise<Uint8Array> {
  const document = new Document({
    title: "慢病管理的探索",
    numbering: {
      config: [
        { reference: "dots", levels: levels(["bullet", "bullet"]) },
        { reference: "numbers", levels: levels(["decimal", "lowerLetter"], 3) },
      ],
    },
    sections: [
      {
        children: [
          new Paragraph({ text: "慢病管理的探索", heading: HeadingLevel.TITLE }),
          new Paragraph("申报单位：示例市示例医院"),
          heading("一、背景与起因"),
          new Paragraph({
            children: [
              new TextRun("每年节约 10 m"),
              new TextRun({ text: "2", superScript: true }),
              new TextRun("，CO"),
              new TextRun({ text: "2", subScript: true }),
              new TextRun("减排，"),
              new TextRun({ text: "成本", bold: true }),
              new TextRun("见"),
              new ExternalHyperlink({
                link: "https://example.org/a?b=1&c=2",
                children: [new TextRun({ text: "网页", style: "Hyperlink" })],
              }),
              new TextRun("。"),
            ],
          }),
          heading("（一）问题", HeadingLevel.HEADING_2),
          ...[item("甲", "dots"), item("甲一", "dots", 1), item("甲二", "dots", 1), item("乙", "dots")],
          heading("二、做法与经过"),
          ...[item("丙", "numbers"), item("丁", "numbers"), item("丁一", "numbers", 1), item("丁二", "numbers", 1)],
          new Paragraph({ text: "居民说好。", style: "Quote" }),
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: [
              new ImageRun({
                ...{ type: "png", data: png, transformation: { width: 40, height: 30 } },
                altText: { name: "p", title: "随访", description: "护士上门随访" },
              }),
            ],
          }),
          new Paragraph({ text: "图1 随访现场", alignment: AlignmentType.CENTER }),
          heading("三、成效与反响"),
          new Table({
            rows: [
              new TableRow({
                tableHeader: true,
                children: [cell("指标", { rowSpan: 2 }), cell("数值", { columnSpan: 2 })],
              }),
              new TableRow({ tableHeader: true, children: [cell("前"), cell("后")] }),
              new TableRow({ children: [cell("床位"), cell("30"), cell("60")] }),
              new TableRow({ children: [cell("合计", { columnSpan: 2 }), cell("90")] }),
            ],
          }),
          new Paragraph({
            children: [new TextRun("增长"), new Math({ children: [new MathRun("x+y")] }), new TextRun("。")],
          }),
          heading("四、经验与启示"),
          new Paragraph({ children: [new TextRun("第一行"), new TextRun({ text: "第二行", break: 1 })] }),
        ],
      },
    ],
    styles: { paragraphStyles: [{ id: "Quote", name: "Quote", basedOn: "Normal" }] },
  });
  return Packer.toBuffer(document);
}
