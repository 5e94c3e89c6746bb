import { ownStyleId, ownStyles, ownTable, type OwnStyle } from "../read-word/own-word";
import type { XmlElement } from "../read-word/xml-tree";
import { property, word } from "./word-element";

const song = {
  "w:ascii": "Times New Roman",
  "w:hAnsi": "Times New Roman",
  "w:eastAsia": "宋体",
  "w:cs": "Times New Roman",
};
const hei = { "w:ascii": "Arial", "w:hAnsi": "Arial", "w:eastAsia": "黑体", "w:cs": "Arial" };
const kai = { ...song, "w:eastAsia": "楷体" };

interface Look {
  basedOn: string;
  /** The style of what is typed below it; its own where nothing is said. */
  next?: string;
  paragraph?: XmlElement[];
  run?: XmlElement[];
}

const fonts = (attributes: Record<string, string>) => word("w:rFonts", attributes);
/** Half points. */
const size = (value: number) => [property("w:sz", value), property("w:szCs", value)];
const spacing = (before: number, after: number) => word("w:spacing", { "w:before": before, "w:after": after });
const centred = property("w:jc", "center");

/** Word's own styles by id: name, then look. Their names are what Word shows in its outline and its list of styles. */
const builtIn: Record<string, Look & { name: string }> = {
  Title: { name: "Title", basedOn: "Normal", paragraph: [spacing(240, 240), centred], run: [fonts(hei), ...size(36)] },
  Heading1: heading(1, [fonts(hei), ...size(32)]),
  Heading2: heading(2, [fonts(hei), ...size(28)]),
  Heading3: heading(3, [fonts(kai), word("w:b"), ...size(26)]),
  Heading4: heading(4, [fonts(song), word("w:b"), ...size(24)]),
  Quote: {
    name: "Quote",
    basedOn: "Normal",
    paragraph: [word("w:ind", { "w:left": 480, "w:right": 480 })],
    run: [fonts(kai)],
  },
  Caption: {
    name: "caption",
    basedOn: "Normal",
    paragraph: [spacing(60, 180), centred],
    run: [fonts(hei), ...size(20)],
  },
  ListParagraph: { name: "List Paragraph", basedOn: "Normal" },
};

const own: Record<OwnStyle, Look> = {
  title: { basedOn: "Title" },
  field: { basedOn: "Normal" },
  section: { basedOn: "Heading1" },
  heading2: { basedOn: "Heading2" },
  heading3: { basedOn: "Heading3" },
  heading4: { basedOn: "Heading4" },
  text: { basedOn: "Normal" },
  quote: { basedOn: "Quote" },
  figure: { basedOn: "Normal", paragraph: [spacing(180, 60), centred] },
  caption: { basedOn: "Caption" },
  gap: {
    basedOn: "Normal",
    paragraph: [word("w:spacing", { "w:before": 0, "w:after": 0, "w:line": 120, "w:lineRule": "exact" })],
  },
  // begins a page; what somebody writes below it is text again
  evidenceHeading: { basedOn: "Heading1", next: "Normal", paragraph: [word("w:pageBreakBefore"), spacing(0, 160)] },
  evidence: {
    basedOn: "Normal",
    paragraph: [word("w:spacing", { "w:before": 20, "w:after": 20, "w:line": 280, "w:lineRule": "auto" })],
    run: size(18),
  },
};

/** The styles part: Chinese fonts are set by name, or Word would take whatever its theme says. */
export function wordStyleSheet(): XmlElement {
  const defaults = word(
    "w:docDefaults",
    {},
    word(
      "w:rPrDefault",
      {},
      word("w:rPr", {}, fonts(song), ...size(24), word("w:lang", { "w:val": "en-US", "w:eastAsia": "zh-CN" })),
    ),
    word(
      "w:pPrDefault",
      {},
      word("w:pPr", {}, word("w:spacing", { "w:after": 80, "w:line": 360, "w:lineRule": "auto" })),
    ),
  );
  return word(
    "w:styles",
    {},
    defaults,
    word(
      "w:style",
      { "w:type": "paragraph", "w:default": 1, "w:styleId": "Normal" },
      property("w:name", "Normal"),
      word("w:qFormat"),
    ),
    word(
      "w:style",
      { "w:type": "character", "w:styleId": "Hyperlink" },
      property("w:name", "Hyperlink"),
      word("w:rPr", {}, property("w:color", "0563C1"), property("w:u", "single")),
    ),
    ...Object.entries(builtIn).map(([id, { name, ...look }]) => style(id, name, look)),
    ...(Object.keys(own) as OwnStyle[]).map((key) => style(ownStyleId(key), ownStyles[key], own[key])),
    tableStyle(),
  );
}

function heading(level: number, run: XmlElement[]): Look & { name: string } {
  const outline = property("w:outlineLvl", level - 1);
  return {
    name: `heading ${level}`,
    basedOn: "Normal",
    paragraph: [word("w:keepNext"), spacing(240, 120), outline],
    run,
  };
}

function style(id: string, name: string, { basedOn, next, paragraph, run }: Look): XmlElement {
  return word(
    "w:style",
    { "w:type": "paragraph", "w:styleId": id },
    property("w:name", name),
    property("w:basedOn", basedOn),
    ...(next ? [property("w:next", next)] : []),
    word("w:qFormat"),
    ...(paragraph ? [word("w:pPr", {}, ...paragraph)] : []),
    ...(run ? [word("w:rPr", {}, ...run)] : []),
  );
}

function tableStyle(): XmlElement {
  const line = { "w:val": "single", "w:sz": 4, "w:space": 0, "w:color": "auto" };
  const sides = ["top", "left", "bottom", "right", "insideH", "insideV"].map((side) => word(`w:${side}`, line));
  const margins = ["left", "right"].map((side) => word(`w:${side}`, { "w:w": 100, "w:type": "dxa" }));
  return word(
    "w:style",
    { "w:type": "table", "w:styleId": ownTable.styleId },
    property("w:name", ownTable.name),
    word("w:tblPr", {}, word("w:tblBorders", {}, ...sides), word("w:tblCellMar", {}, ...margins)),
  );
}
