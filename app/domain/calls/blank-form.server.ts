import type { RichDocument } from "#app/domain/documents/document";
import { writeWord } from "#app/domain/documents/write-word/write-word.server";
import type { CallSettings } from "./settings";

interface FormOfCall {
  zh: string;
  isDemo: boolean;
  limits: CallSettings["limits"];
  tracks: readonly { zh: string; categories: readonly { zh: string }[] }[];
  sections: readonly { zh: string }[];
}

/** The lines to fill in above the text, by the names under which an import knows them. Chinese alone, as the form is. */
const labels = [
  ...["案例名称", "申报单位", "统一社会信用代码", "类别", "实施时间"],
  ...["作者", "关键词", "案例摘要", "联系人", "手机", "电子邮箱"],
];
const empty: RichDocument = { type: "doc", content: [{ type: "paragraph" }] };

/** The blank application form of a call as a Word file, to be written at leisure: the import reads it back into the right sections. */
export function blankForm({ zh, isDemo, limits, tracks, sections }: FormOfCall): Uint8Array {
  const { body, abstract, images } = limits;
  const asks = `${zh}申报表：正文${body.min}–${body.max}字，摘要不超过${abstract.max}字，图片${images.min}–${images.max}张并配图题。写好后在平台“导入Word”。`;
  const categories = tracks.flatMap((track) => track.categories.map((category) => category.zh)).join("、");
  return writeWord({
    title: "",
    fields: labels.map((label) => ({ label: label === "类别" ? `类别（${categories}，选填一类）` : label, text: "" })),
    sections: sections.map((section) => ({ heading: section.zh, document: empty })),
    evidence: null,
    note: isDemo ? `演示数据。${asks}` : asks,
    pictures: new Map(),
  });
}
