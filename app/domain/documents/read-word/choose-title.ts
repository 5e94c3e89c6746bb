import { sectionOf, type SectionNames } from "./section-names";
import type { ParagraphRole } from "./paragraph-role";

/** A paragraph of the body with its words and role. */
export interface Line {
  text: string;
  role: ParagraphRole;
}

// What stands above a title, and the names of the forms themselves.
const notTitles =
  /^(?:附件|附表|附)\s*[\d一二三四五六七八九十]*[：:.]?$|(?:申报表|申报书|推荐表|汇总表|报送表|登记表|目录)$/u;

/**
 * Which lines are the document's title, by index: what is styled as title; else the highest heading above the first
 * section; else the first centred or bold line; else a short first line. Empty where there is none.
 */
export function chooseTitle(lines: readonly (Line | null)[], sections: readonly SectionNames[]): number[] {
  const first = lines.findIndex((line) => line?.role.kind === "heading" && sectionOf(line.text, sections) !== null);
  const above = lines.slice(0, first < 0 ? lines.length : first);
  const candidates = above.flatMap((line, index) => (line && isPossible(line) ? [{ ...line, index }] : []));
  const titles = candidates.filter((line) => line.role.kind === "title");
  const start = titles[0]?.index ?? -1;
  if (start >= 0) return titles.filter((line, nth) => line.index === start + nth).map((line) => line.index);
  const best =
    highest(candidates) ??
    candidates.find((line) => line.role.kind === "centred") ??
    candidates.find(isBold) ??
    firstShort(candidates);
  return best ? [best.index] : [];
}

type Candidate = Line & { index: number };

/** A styled heading that no other heading above the first section outranks or equals. */
function highest(candidates: readonly Candidate[]): Candidate | undefined {
  const ranked = candidates.filter((line) => line.role.kind === "heading" && line.role.rank < 10);
  const top = Math.min(...ranked.map(rankOf));
  const tops = ranked.filter((line) => rankOf(line) === top);
  return tops.length === 1 ? tops[0] : undefined;
}

function firstShort(candidates: readonly Candidate[]) {
  const [line] = candidates;
  return line && line.role.kind === "text" && line.text.length <= 40 && !/[。；;！？]$/u.test(line.text)
    ? line
    : undefined;
}

function isBold(line: Candidate) {
  return line.role.kind === "heading" && line.role.rank === 14;
}

function isPossible({ text, role }: Line) {
  if (text.trim() === "" || text.length > 80 || notTitles.test(text.trim())) return false;
  return (
    role.kind === "title" ||
    !/^\S{1,12}[：:]\s*$|^(?:申报|推荐|报送|所在|联系|填报|案例)\S{0,8}[：:]/u.test(text.trim())
  );
}

function rankOf(line: Line) {
  return line.role.kind === "heading" ? line.role.rank : Infinity;
}
