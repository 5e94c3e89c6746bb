import type { Covers } from "./print-text";

/** Punctuation as it stands in a vertical line. */
const upright: Record<string, string> = {
  "（": "︵",
  "）": "︶",
  "(": "︵",
  ")": "︶",
  "《": "︽",
  "》": "︾",
  "：": "︰",
  "—": "︱",
};
const hanDigits = [..."〇一二三四五六七八九"];
const longest = 13;

/** A year in Chinese figures: 2024 is 二〇二四. */
export const hanYear = (year: number) => [...String(year)].map((digit) => hanDigits[Number(digit)]!);

/**
 * The title for the slip on the cover, in one or two columns of cells read downwards from the right, without the year,
 * which the cover shows by itself. Null for a title that is too long or not Chinese: that one lies across.
 */
export function coverTitle(title: string, year: number, covers: Covers): string[][] | null {
  const words = title.replace(new RegExp(`^\\s*${year}\\s*年?\\s*|\\s*[（(]${year}[)）]\\s*$`, "g"), "").trim();
  if (!/^[\p{Script=Han}\d（）()《》：·、，“”—\s]+$/u.test(words)) return null;
  const cells = (words.match(/\d{1,4}|\S/gu) ?? []).map((cell) => {
    const turned = upright[cell];
    return turned && covers(turned.codePointAt(0)!) ? turned : cell;
  });
  if (cells.length > 2 * longest) return null;
  if (cells.length <= longest) return [cells];
  const half = Math.ceil(cells.length / 2);
  return [cells.slice(0, half), cells.slice(half)];
}
