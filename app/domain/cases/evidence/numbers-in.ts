import { chineseNumerals, readChineseNumber } from "./chinese-number";
import { claimFreeSpans } from "./claim-free";
import { halfWidth } from "./half-width";
import { type NumberRole, roleOf, type RoleInSentence } from "./number-role";
import { isCountUnit, isTimeUnit, unitName, unitPattern } from "./number-units";

/** A number a text claims. Offsets count UTF-16 units of the text. */
export interface ClaimedNumber {
  start: number;
  end: number;
  /** As written, with its unit. */
  text: string;
  /** 12000 for 1.2万人次, 3.5 for 3.5%, 30 for 三成; below zero where the words say it went down by so much. */
  value: number;
  /** One name for each unit: %, 百分点, 倍, 人次 …; empty where the text gives none. */
  unit: string;
  /** What the last written digit is worth; 0 for a count written out, which is exact. */
  step: number;
  /** 约, 近, 余, 以上 and their like: nothing can be reckoned from it. */
  isApproximate: boolean;
  role: NumberRole;
  direction: RoleInSentence["direction"];
}

const arabic = new RegExp(
  String.raw`(?<![\d.,])(?<sign>(?<![\dA-Za-z%‰〕)])[-+])?(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s?(?<scale>[十百千]?[万亿]|[十百千])?(?<more>[余多来几])?\s?(?<unit>${unitPattern})?(?<half>半)?`,
  "gu",
);
const numerals = `[${chineseNumerals}]+(?:点[${chineseNumerals}]+)?`;
const hanPercent = new RegExp(String.raw`(?<of>[百千])分之(?<numeral>${numerals})`, "gu");
const hanCount = new RegExp(
  String.raw`(?<![\p{N}${chineseNumerals}点])(?![百千万亿])(?<numeral>${numerals})(?<more>[余多])?(?<unit>个百分点|百分点|倍|人次|家|所|名|例|人|场|台|项|张|万元|元)`,
  "gu",
);
const tenths =
  /(?<![\p{N}一二三四五六七八九十第])(?<digit>[一二两三四五六七八九])成(?<half>五|半)?(?=以上|以下|左右|多|的|患者|居民|群众|病人|医|老|[，。；、,;）)]|$)/gu;
const half = /(?<=(?:下降|减少|降低|缩短|缩减|压缩|降|减)(?:了|近|约|到原来的|为原来的)?)一半/gu;
const doubled = /翻(?<numeral>[一两二三四])?番/gu;
const scaleOf: Record<string, number> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };
const roughly = /(?:约|近|逾|超|超过|大约|接近|将近|不足|至少|不到|突破|不低于)\s*$/u;
const roughlyAfter = /^\s*(?:左右|上下|以上|以内|以下|有余)/u;
const measured =
  /(?:平均|等待|等候|用时|耗时|时间|时长|住院日|时限|周转|缩短|减少|降|压缩|控制|从|由|至|到|为|达|节省|节约)/u;
const bareContext = /(?:达到?|为|至|到|是|从|由|指数|值|得分|评分|比|CMI)(?:[了约近的]|\s)*$/u;

/** Every number a text claims, in order. Dates, document numbers, ordinals, names, limits and turns of speech are left out. */
export function numbersIn(written: string): ClaimedNumber[] {
  const text = halfWidth(written);
  const read = [...(/\d/u.test(text) ? arabicNumbers(text) : []), ...hanNumbers(text)];
  // most paragraphs claim nothing: what would free a number is looked for only where there is one
  if (read.length === 0) return [];
  const free = claimFreeSpans(text);
  const found = read
    .filter(({ start, end }) => !free.some((span) => span.start < end && start < span.end))
    .sort((one, other) => one.start - other.start || other.end - one.end);
  const apart = found.filter((number, place) => number.start >= (found[place - 1]?.end ?? 0));
  return apart.flatMap((number) => {
    const claimed = { ...number, text: written.slice(number.start, number.end) };
    return isClaim(claimed, text) ? [claimed] : [];
  });
}

type Found = Omit<ClaimedNumber, "text">;

function arabicNumbers(text: string): Found[] {
  return [...text.matchAll(arabic)].flatMap((match) => {
    const { sign, digits = "", scale = "", more, unit = "" } = match.groups ?? {};
    const factor = [...scale].reduce((product, one) => product * (scaleOf[one] ?? 1), 1);
    const plain = digits.replaceAll(",", "");
    const decimals = plain.split(".")[1]?.length ?? 0;
    const isExact = decimals === 0 && factor === 1 && !/[%‰]/u.test(unit);
    const length = match[0].trimEnd().length;
    const shape = { sign: sign === "-" ? -1 : 1, size: Number(plain) * factor, unit, more: more !== undefined };
    return [numberAt(text, match.index, length, { ...shape, step: isExact ? 0 : factor / 10 ** decimals })];
  });
}

function hanNumbers(text: string): Found[] {
  const percents = [...text.matchAll(hanPercent)].flatMap((match) => {
    const { of, numeral = "" } = match.groups ?? {};
    const value = readChineseNumber(numeral);
    const unit = of === "百" ? "%" : "‰";
    const step = 10 ** -(numeral.split("点")[1]?.length ?? 0);
    return value === null ? [] : [numberAt(text, match.index, match[0].length, { sign: 1, size: value, unit, step })];
  });
  const counts = [...text.matchAll(hanCount)].flatMap((match) => {
    const { numeral = "", unit = "", more } = match.groups ?? {};
    const value = readChineseNumber(numeral);
    const isSpoken = !/百分点|倍/u.test(unit) && (value === null || value < 20);
    if (value === null || value === 0 || isSpoken) return [];
    const shape = { sign: 1, size: value, unit, step: 0, more: more !== undefined };
    return [numberAt(text, match.index, match[0].length, shape)];
  });
  const parts = [...text.matchAll(tenths)].map((match) => {
    const size = (readChineseNumber(match.groups?.digit ?? "") ?? 0) * 10 + (match.groups?.half ? 5 : 0);
    return numberAt(text, match.index, match[0].length, {
      sign: 1,
      size,
      unit: "%",
      step: match.groups?.half ? 5 : 10,
    });
  });
  const halves = [...text.matchAll(half)].map((match) =>
    numberAt(text, match.index, 2, { sign: 1, size: 50, unit: "%", step: 10 }),
  );
  const doubles = [...text.matchAll(doubled)].map((match): Found => {
    const size = 2 ** (readChineseNumber(match.groups?.numeral ?? "一") ?? 1) - 1;
    const at = numberAt(text, match.index, match[0].length, { sign: 1, size: size * 100, unit: "%", step: 10 });
    return { ...at, role: "change", direction: "up", isApproximate: true };
  });
  return [...percents, ...counts, ...parts, ...halves, ...doubles];
}

interface Shape {
  sign: number;
  size: number;
  unit: string;
  step: number;
  more?: boolean;
}

function numberAt(text: string, start: number, length: number, { sign, size, unit, step, more }: Shape): Found {
  const end = start + length;
  const before = sentenceBefore(text, start);
  const { role, direction } = roleOf(before, text.slice(end));
  const isFall = role === "change" && direction === "down";
  return {
    ...{ start, end, unit: unitName(unit), step, role, direction },
    value: (isFall ? -1 : 1) * sign * size,
    isApproximate: Boolean(more) || roughly.test(before) || roughlyAfter.test(text.slice(end)),
  };
}

/** The words of the sentence before a place; sentences end at 。；！？ and at breaks. */
export function sentenceBefore(text: string, start: number) {
  return (
    text
      .slice(0, start)
      .split(/[。；;！？!?\n]/u)
      .at(-1) ?? ""
  );
}

/** Whether a number with these words around it says something that evidence could show. */
function isClaim({ start, end, value, unit, role, step }: ClaimedNumber, text: string) {
  const before = sentenceBefore(text, start);
  const moves = role !== "level";
  if (unit === "") {
    if (/^\s*[\p{Script=Han}]{0,2}(?:版|时代|模式|平台|系统|级|号)/u.test(text.slice(end))) return false;
    return step > 0 || role === "from" ? bareContext.test(before) || moves : false;
  }
  if (isTimeUnit(unit)) return moves || measured.test(before.split(/[，,、]/u).at(-1) ?? "");
  if (isCountUnit(unit) && Math.abs(value) < 10 && step === 0) return moves;
  return true;
}
