const collator = new Intl.Collator("zh-CN-u-co-pinyin", { numeric: true });

/** Place names whose first character is read otherwise there than the collation reads it, with a character read alike. */
const placeReadings = [
  [/^重庆/, "虫庆"],
  [/^厦门/, "夏门"],
  [/^长(?=[沙春治宁乐丰岛兴寿江白葛清海垣])/, "常"],
  [/^涡阳/, "锅阳"],
  [/^歙县/, "社县"],
] as const;

const asRead = (name: string) => placeReadings.reduce((text, [place, read]) => text.replace(place, read), name);

/** Compares two names as a Chinese reader looks them up: by pinyin, numbers by value. */
export const inPinyinOrder = (one: string, other: string) => collator.compare(asRead(one), asRead(other));

/** The first character of each letter's stretch in the pinyin order; no syllable begins with I, U or V. */
const firstOfLetter = [..."阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨他屲夕丫帀"];
const letters = [..."ABCDEFGHJKLMNOPQRSTWXYZ"];

/** The letter under which a name stands in an index: its pinyin initial, its Latin letter, or # for anything else. */
export function initialOf(name: string): string {
  const first = [...asRead(name).normalize("NFKC")][0] ?? "";
  if (/[a-z]/i.test(first)) return first.toUpperCase();
  if (!/\p{Script=Han}/u.test(first)) return "#";
  const begun = firstOfLetter.filter((start) => collator.compare(start, first) <= 0).length;
  return letters[Math.max(begun - 1, 0)]!;
}
