import type { CaseContent } from "#app/domain/cases/content";
import { valueWithUnit } from "#app/domain/cases/evidence/value-with-unit";
import { printDocument } from "#app/domain/casebook/book/print-document";
import type { PrintBlock } from "#app/domain/casebook/book/print-model";
import { breakable } from "#app/domain/casebook/book/print-text";
import { headOfForm } from "./form-head";
import type { ApplicationToPrint } from "./form-to-print";
import { formWords } from "./form-words";
import type { PrintForm, PrintRow } from "./print-form-model";

type Press = (text: string) => string;

/** The application part of a form made printable: its table, its text, its lists and what is declared. */
export function printApplication(form: ApplicationToPrint, press: Press): PrintForm {
  const { content } = form;
  const pieces = (text: string) => breakable(press(text));
  return {
    ...headOfForm(form, press),
    part: "A",
    title: formWords.applicationTitle,
    name: formWords.partA,
    rows: rowsOf(form, pieces),
    authors: content.authors.map(({ name, title, institution, share }, place) => ({
      position: place + 1,
      ...{ name: press(name), title: press(title), institution: press(institution), share: press(share) },
    })),
    sections: sectionsOf(form, press),
    indicators: (content.indicators ?? []).map(({ name, definition, unit, baseline, current, source }) => ({
      name: pieces(definition ? `${name}（${definition}）` : name),
      baseline: pieces(measured(baseline, unit)),
      current: pieces(measured(current, unit)),
      source: pieces(source),
    })),
    files: filesOf(content, pieces),
    declarations: form.declarations.map(press),
    opinion: [],
    seal: formWords.applicationSeal,
  };
}

const measured = ({ value, period }: { value: string; period: string }, unit: string) =>
  [valueWithUnit(value, unit), period].filter(Boolean).join("，");

function rowsOf(form: ApplicationToPrint, pieces: (text: string) => string[]): PrintRow[][] {
  const { content, track, category, institution, coApplicants } = form;
  const { name, creditCode, regionName } = content.institution;
  const { none, separator, to, staff } = formWords;
  const row = (label: string, text: string | null): PrintRow => ({ label, text: pieces(text?.trim() || none) });
  return [
    [row("案例名称", content.title)],
    [row("赛道", track), row("类别", category)],
    [
      row("实施时间", [content.period.from, content.period.to].filter(Boolean).join(to)),
      row("关键词", content.keywords.join(separator)),
    ],
    [row("申报单位", name)],
    [row("统一社会信用代码", creditCode), row("所在地区", regionName)],
    [row("单位类型", institution.type), row("单位等级", institution.level)],
    [
      row("职工人数", institution.staff === null ? "" : `${institution.staff}${staff}`),
      row("单位负责人", institution.head),
    ],
    [row("通信地址", institution.address)],
    [row("联系人", institution.contactName), row("手机", institution.contactMobile)],
    [row("电子邮箱", institution.contactEmail)],
    ...(coApplicants.length > 0 ? [[row("联合申报单位", coApplicants.join(separator))]] : []),
    [row("案例摘要", content.abstract)],
  ];
}

/** Pictures are named where they stand, not printed: their fingerprints are listed behind the text. */
function sectionsOf({ content, sections }: ApplicationToPrint, press: Press): PrintForm["sections"] {
  let figures = 0;
  const withoutPictures = (blocks: PrintBlock[]): PrintBlock[] =>
    blocks.map((block) => {
      if (block.type === "quote") return { ...block, blocks: withoutPictures(block.blocks) };
      if (block.type === "list") return { ...block, items: block.items.map(withoutPictures) };
      if (block.type !== "figure") return block;
      const caption = block.caption.map((one) => (one.type === "text" ? one.pieces.join("") : " ")).join("");
      const text = press(formWords.figurePlace((figures += 1), caption));
      return { type: "paragraph", content: [{ type: "text", pieces: [text], marks: [], href: null, note: null }] };
    });
  return content.sections.map(({ key, document }, place) => ({
    number: place + 1,
    heading: press(sections.find((section) => section.key === key)?.name ?? key),
    blocks: withoutPictures(printDocument(document, { text: press, pictures: new Map(), numbersFigures: false })),
  }));
}

function filesOf({ figures, attachments }: CaseContent, pieces: (text: string) => string[]): PrintForm["files"] {
  const listed = (kind: string, files: CaseContent["figures"]) =>
    files.map(({ name, caption, sha256 }, place) => ({
      kind: `${kind}${place + 1}`,
      name: pieces(name),
      caption: pieces(caption),
      fingerprint: (sha256 ?? "").slice(0, 12).toUpperCase(),
    }));
  return [...listed(formWords.figure, figures), ...listed(formWords.attachment, attachments)];
}
