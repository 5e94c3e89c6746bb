import { Document, HeadingLevel, ImageRun, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import { syntheticPicture } from "#tests/support/synthetic-picture";

const sentence = "社区医院与家庭医生团队协同随访，血压达标率提高到63.5%，转诊时间由5天减到2天，居民满意度为92%。";
const headings = ["一、背景与起因", "二、做法与经过", "三、成效与反响", "四、经验与启示"];
const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });

/** A Word file of about twenty pages in four sections, with as many photographs of 1600 × 1000 and eight tables. */
export async function aLongWordFile(): Promise<Uint8Array> {
  const pictures = await Promise.all(Array.from({ length: 20 }, (_, seed) => syntheticPicture(seed)));
  const picture = (index: number) => [
    new Paragraph({
      children: [new ImageRun({ type: "jpg", data: pictures[index]!, transformation: { width: 480, height: 300 } })],
    }),
    new Paragraph({ text: `图${index + 1} 随访现场` }),
  ];
  const table = () =>
    new Table({
      rows: Array.from(
        { length: 6 },
        (_, row) => new TableRow({ children: ["指标", "前", "后"].map((head) => cell(`${head}${row}`)) }),
      ),
    });
  const children = headings.flatMap((heading, section) => [
    new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 }),
    ...Array.from({ length: 5 }, (_, part) => [
      new Paragraph({ text: `（${"一二三四五"[part]}）分项`, heading: HeadingLevel.HEADING_2 }),
      ...Array.from({ length: 4 }, () => new Paragraph(sentence.repeat(3))),
      ...picture(section * 5 + part),
      ...(part < 2 ? [table()] : []),
    ]).flat(),
  ]);
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}
