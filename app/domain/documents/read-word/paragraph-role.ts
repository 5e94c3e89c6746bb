import { ownStyleOf, type OwnStyle } from "./own-word";
import { sectionOf, type SectionNames } from "./section-names";
import type { WordStyle } from "./word-styles";
import { child, descendants, switchOf, textOf, valueOf, type XmlElement } from "./xml-tree";

/**
 * What a paragraph is. A heading's rank orders headings by size: 1–9 as styled, 10 第一章, 11 一、, 12 （一）, 13 1.,
 * 14 bold alone, 15 a section's name standing plainly on its own line. Paragraphs of a file we wrote say what they are.
 */
export type ParagraphRole =
  | { kind: "own"; style: OwnStyle }
  | { kind: "title" }
  | { kind: "heading"; rank: number }
  | { kind: "caption" }
  | { kind: "quote" }
  | { kind: "contents" }
  | { kind: "centred" }
  | { kind: "text" };

const titleStyle = /^(?:title|标题|题目|文章标题|主标题|大标题|总标题|文件标题|案例标题|正标题)$/iu;
const captionStyle = /caption|题注|图注|图题|图片说明|^(?:figure|illustration)$/iu;
const quoteStyle = /quot|block ?text|引用|引文/iu;
const contentsStyle = /^(?:toc|目录)\s*\d/iu;
const chineseLevels: Record<string, number> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5 };
const customary: [RegExp, number][] = [
  [/^第[一二三四五六七八九十\d]+(?:章|节|部分)/u, 10],
  [/^[一二三四五六七八九十]{1,3}[、.．]/u, 11],
  [/^[（(][一二三四五六七八九十]{1,3}[）)]/u, 12],
];
const longest = 40;

interface Look {
  style: WordStyle;
  /** Whether it is an item of a list that stays a list. */
  listed: boolean;
  /** Whether it stands in the body itself; in a table only styles make headings. */
  atTop: boolean;
}

/** Tells a paragraph's role from its style, its outline level, and the customary numbering of Chinese documents. */
export function paragraphRole(paragraph: XmlElement, look: Look, sections: readonly SectionNames[]): ParagraphRole {
  const text = textOf(paragraph).trim();
  const { names } = look.style;
  const own = ownStyleOf(names[0]);
  if (own) return { kind: "own", style: own };
  const named = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (named(contentsStyle)) return { kind: "contents" };
  if (text !== "") {
    if (names[0] !== undefined && titleStyle.test(names[0])) return { kind: "title" };
    const rank =
      styledRank(paragraph, look.style) ??
      (look.atTop && !look.listed ? writtenRank(text, paragraph, look, sections) : null);
    if (rank !== null) return { kind: "heading", rank };
  }
  if (named(captionStyle)) return { kind: "caption" };
  if (named(quoteStyle)) return { kind: "quote" };
  const centred = (valueOf(child(paragraph, "w:pPr"), "w:jc") ?? (look.style.centred ? "center" : "")) === "center";
  return { kind: centred ? "centred" : "text" };
}

/** The rank a paragraph has by its style or outline level alone; null for body text. */
export function styledRank(paragraph: XmlElement, style: WordStyle): number | null {
  const outline = valueOf(child(paragraph, "w:pPr"), "w:outlineLvl");
  if (outline !== undefined && Number(outline) < 9) return Number(outline) + 1;
  const byName = style.names.map(rankOfName).find((rank) => rank !== null);
  return byName ?? (outline === undefined ? style.outlineLevel : null);
}

function rankOfName(name: string): number | null {
  const numbered = /^(?:heading|标题)\s*([1-9])/iu.exec(name)?.[1];
  if (numbered) return Number(numbered);
  const level = /^([一二三四五])级标题/u.exec(name)?.[1];
  if (level) return chineseLevels[level] ?? null;
  return /小标题/u.test(name) ? 3 : null;
}

function writtenRank(
  text: string,
  paragraph: XmlElement,
  look: Look,
  sections: readonly SectionNames[],
): number | null {
  const bold = isBold(paragraph, look.style);
  if (text.length > longest || /[。；;！!？?，,]$/u.test(text) || descendants(paragraph, "w:drawing").length)
    return null;
  if (/^(?:图|表)\s*[\d一二三四五六七八九十]/u.test(text)) return null;
  const number = customary.find(([pattern]) => pattern.test(text))?.[1];
  if (number !== undefined) return number;
  if (/^\S{1,12}[：:]\s*\S/u.test(text)) return null;
  if (bold && /^\d{1,2}(?:[.．]\d{1,2})*[.．、\s]/u.test(text)) return 13;
  if (sectionOf(text, sections) !== null && text.length <= 16) return bold ? 14 : 15;
  return bold && !/[：:]$/u.test(text) ? 14 : null;
}

function isBold(paragraph: XmlElement, style: WordStyle) {
  const runs = descendants(paragraph, "w:r").filter((run) => textOf(run).trim() !== "");
  return runs.length > 0 && runs.every((run) => isBoldRun(child(run, "w:rPr")) ?? style.bold);
}

function isBoldRun(properties: XmlElement | undefined) {
  return switchOf(properties, "w:b") ?? (/strong/iu.test(valueOf(properties, "w:rStyle") ?? "") || undefined);
}
