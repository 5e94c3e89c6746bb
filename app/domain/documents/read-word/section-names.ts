/** A section of the call and the names authors give it; the first name is its own. */
export interface SectionNames {
  key: string;
  names: string[];
}

const numbering =
  /^(?:第[〇零一二三四五六七八九十百\d]+[章节部分]+|[（(][〇一二三四五六七八九十\d]+[）)]|[〇一二三四五六七八九十]+[、.．:：]|\d+(?:[.．]\d+)*[、.．)）]?|[ivxIVX]+[.、])/u;
const before =
  /^(?:本案例|案例|项目|主要|工作|具体|实施|社会|取得的?|基本|活动|推广|几点|典型|整体|总体|相关|创新|特色|实践)/u;
const after = /(?:情况|介绍|分析|说明|部分|概述|综述)$/u;

/** Which section a heading opens, if any: 一、背景与起因, 案例背景, 主要做法和经过 and 经验启示 are all understood. */
export function sectionOf(heading: string, sections: readonly SectionNames[]): string | null {
  const written = sections.find(({ names }) => names.includes(heading.trim()));
  if (written) return written.key;
  const plain = plainHeading(heading);
  if (plain === "" || plain.length > 24) return null;
  const exact = sections.find(({ names }) => names.some((name) => plainHeading(name) === plain));
  if (exact) return exact.key;
  const parts = partsOf(plain);
  const loose = sections.find(({ names }) => {
    const known = new Set(names.flatMap((name) => partsOf(plainHeading(name))));
    return parts.every((part) => known.has(part) || isJoined(part, known));
  });
  return parts.length && loose ? loose.key : null;
}

/** A heading without its number, punctuation, spaces and width. */
function plainHeading(heading: string) {
  return heading
    .normalize("NFKC")
    .replace(/\s/gu, "")
    .replace(numbering, "")
    .replace(/^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu, "")
    .replace(/[（(].*[）)]$/u, "")
    .toLowerCase();
}

function partsOf(plain: string): string[] {
  return plain
    .split(/[与和及、/&·]|以及/u)
    .map(core)
    .filter((part) => part !== "");
}

function core(part: string): string {
  const shorter = part.replace(before, "").replace(after, "");
  return shorter === "" || shorter === part ? part : core(shorter);
}

/** 经验启示 written without the 与 of 经验与启示. */
function isJoined(part: string, known: ReadonlySet<string>): boolean {
  return [...known].some((first) => part.startsWith(first) && known.has(part.slice(first.length)));
}
