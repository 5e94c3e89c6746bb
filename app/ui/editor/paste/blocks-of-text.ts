import type { Block, HeadingLevel, Inline, Paragraph } from "#app/domain/documents/document";

/** How long a line may be to be a heading, in characters. */
const longest = 40;
const headings: [RegExp, HeadingLevel][] = [
  [/^[一二三四五六七八九十]{1,3}、/u, 2],
  [/^[（(][一二三四五六七八九十]{1,3}[）)]/u, 3],
];
const number = /^(\d{1,3})[.．、)）]\s*(?!\d)/u;
const bullet = /^[·•●■◆➢]\s*/u;

/**
 * Plain text as blocks: a paragraph a line, and what the customary numbering says — short lines after 一、 and （一） are
 * headings and keep their number, lines that count on from one another are a list.
 */
export function blocksOfText(text: string): Block[] {
  const lines = text
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/^[\s\u3000]+|\s+$/gu, ""))
    .filter((line) => line !== "");
  const made: Block[] = [];
  for (let at = 0; at < lines.length;) {
    const run = listAt(lines, at);
    made.push(run?.list ?? blockOf(lines[at]!));
    at += run?.length ?? 1;
  }
  return made;
}

function blockOf(line: string): Block {
  const level = headings.find(([pattern]) => pattern.test(line))?.[1];
  const isShort = line.length <= longest && !/[。；;，,：:]$/u.test(line);
  return level && isShort ? { type: "heading", attrs: { level }, content: words(line) } : paragraph(line);
}

/** The list that begins at a line: at least two lines with bullets, or numbers that go up by one. */
function listAt(lines: readonly string[], from: number): { list: Block; length: number } | null {
  const start = Number(number.exec(lines[from]!)?.[1] ?? NaN);
  const sign = Number.isNaN(start) ? bullet : number;
  const isNext = (line: string, place: number) => {
    const found = sign.exec(line);
    return found !== null && (sign === bullet || Number(found[1]) === start + place);
  };
  let length = 0;
  while (from + length < lines.length && isNext(lines[from + length]!, length)) length += 1;
  if (length < 2) return null;
  const content = lines.slice(from, from + length).map((line) => ({
    type: "listItem" as const,
    content: [paragraph(line.replace(sign, ""))],
  }));
  const list: Block =
    sign === bullet ? { type: "bulletList", content } : { type: "orderedList", attrs: { start }, content };
  return { list, length };
}

const words = (text: string): Inline[] => (text === "" ? [] : [{ type: "text", text }]);
const paragraph = (text: string): Paragraph => ({ type: "paragraph", content: words(text) });
