import { seededRandom } from "#tests/support/seeded-random";
import type {
  Block,
  Figure,
  Inline,
  ListItem,
  Mark,
  RichDocument,
  Table,
  TableCell,
} from "#app/domain/documents/document";

/** Chances that repeat with their seed, so that a document that failed can be made again. */
class Chance {
  readonly #random: ReturnType<typeof seededRandom>;

  constructor(seed: number) {
    this.#random = seededRandom(seed);
  }

  /** A whole number from 0 up to, and not including, the limit. */
  below(limit: number) {
    return this.#random.below(limit);
  }

  of<Item>(list: readonly Item[]): Item {
    return list[this.below(list.length)]!;
  }

  times<Item>(least: number, most: number, make: (index: number) => Item): Item[] {
    return Array.from({ length: least + this.below(most - least + 1) }, (_, index) => make(index));
  }
}

// What readers of Word files are tempted to take for something else.
const texts = [
  "正文",
  "一、背景与起因",
  "（一）建立机制",
  "做法与经过",
  "1. 甲",
  "申报单位：示例市示例医院",
  "图1 随访现场",
  "表1 指标",
  "\u3000\u3000空两格",
  "  前后有空格  ",
  "中间  两格",
  " ",
  "𬱖𠅤与👩‍⚕️",
  "<b>&amp;\"'</b>",
  "\u00a0不断行\u2011连字",
  "% 3.5％，“引号”",
  "https://example.org",
];
const plainMarks = ["bold", "italic", "underline"] as const;
const links = ["https://example.org/a?b=1&c=2", "mailto:desk@example.org", "http://示例.example.org/路/%E6%A1%88"];
/** The files the figures of random documents name. */
export const randomFiles = ["file-a", "file-b"] as const;

/** A document of any shape the schema allows, down to the given depth of blocks in blocks. */
export function randomDocument(seed: number): RichDocument {
  const chance = new Chance(seed);
  return { type: "doc", content: chance.times(1, 6, () => block(chance, 3)) };
}

function block(chance: Chance, depth: number): Block {
  const kinds = [
    "paragraph",
    "paragraph",
    "heading",
    "figure",
    ...(depth > 0 ? ["list", "list", "quote", "table"] : []),
  ];
  switch (chance.of(kinds)) {
    case "heading":
      return { type: "heading", attrs: { level: chance.of([2, 3, 4] as const) }, ...inline(chance) };
    case "figure":
      return figure(chance);
    case "list":
      return list(chance, depth - 1);
    case "quote":
      return { type: "blockquote", content: chance.times(1, 3, () => block(chance, depth - 1)) };
    case "table":
      return table(chance, depth - 1);
    default:
      return { type: "paragraph", ...inline(chance) };
  }
}

function list(chance: Chance, depth: number): Block {
  const content = chance.times(1, 3, (): ListItem => {
    const others = depth > 0 ? chance.times(0, 2, () => block(chance, depth - 1)) : [];
    return { type: "listItem", content: [{ type: "paragraph", ...inline(chance) }, ...others] };
  });
  if (chance.below(2)) return { type: "bulletList", content };
  return { type: "orderedList", attrs: { start: chance.of([0, 1, 1, 3, 40]) }, content };
}

function figure(chance: Chance): Figure {
  const attrs = { fileId: chance.of(randomFiles), alt: chance.of(["", "图片 1", " 门诊 大厅 ", '"<&'] as const) };
  return { type: "figure", attrs: { ...attrs, width: null, height: null }, ...inline(chance) };
}

/** A table whose cells cover its grid without a hole, merged at random; columns have widths, have none, or some do. */
function table(chance: Chance, depth: number): Table {
  const [rows, columns] = [1 + chance.below(3), 1 + chance.below(4)];
  const sized = chance.below(2) === 1;
  const widths = Array.from({ length: columns }, () => (sized ? chance.of([0, 80, 120]) : 0));
  const taken = Array.from({ length: rows }, () => Array.from({ length: columns }, () => false));
  const content = taken.map((line, row) => {
    const cells: TableCell[] = [];
    for (let column = 0; column < columns; column += 1) {
      if (line[column]) continue;
      const free = line.indexOf(true, column);
      const colspan = 1 + chance.below(Math.min(2, (free < 0 ? columns : free) - column));
      const rowspan = 1 + chance.below(Math.min(2, rows - row));
      for (const below of taken.slice(row, row + rowspan)) below.fill(true, column, column + colspan);
      const own = widths.slice(column, column + colspan);
      cells.push({
        type: chance.of(["tableCell", "tableCell", "tableHeader"]),
        attrs: { colspan, rowspan, colwidth: own.some((width) => width > 0) ? own : null },
        content: chance.times(1, 2, () => block(chance, depth > 0 ? depth - 1 : 0)),
      });
    }
    return { type: "tableRow" as const, ...(cells.length ? { content: cells } : {}) };
  });
  return { type: "table", content };
}

function inline(chance: Chance): { content?: Inline[] } {
  const content = chance.times(0, 4, (): Inline => {
    if (chance.below(6) === 0) return { type: "hardBreak" };
    const list = marks(chance);
    return { type: "text", text: chance.of(texts), ...(list.length ? { marks: list } : {}) };
  });
  return content.length ? { content } : {};
}

function marks(chance: Chance): Mark[] {
  const plain: Mark[] = plainMarks.filter(() => chance.below(4) === 0).map((type) => ({ type }));
  const script = chance.of([null, null, null, "superscript", "subscript"] as const);
  const link: Mark[] = chance.below(5) === 0 ? [{ type: "link", attrs: { href: chance.of(links) } }] : [];
  const claim: Mark[] =
    chance.below(6) === 0 ? [{ type: "claim", attrs: { indicatorId: chance.of(["indicator-1", "0f3a-_B"]) } }] : [];
  return [...plain, ...(script ? [{ type: script }] : []), ...link, ...claim];
}
