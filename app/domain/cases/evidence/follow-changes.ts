import { type ClaimedNumber, numbersIn } from "./numbers-in";
import type { Passage } from "./passages";
import { type EvidencePlace, type Suggestion, type SuggestionCode, suggestionKey } from "./suggestion";
import { type Bounds, boundsOf, isWithin, shownFigure } from "./tolerance";

/**
 * Sentences of the form “从A到B，提高X” whose X does not follow from A and B, whose verb points the other way, or that
 * call percentage points percent. Rounding is allowed for (`tolerance.ts`); a number with 约 or 余 is not reckoned with.
 */
export function followChanges(passage: Passage, numbers = numbersIn(passage.text)): Suggestion[] {
  return numbers.flatMap((from, place) => {
    const to = numbers[place + 1];
    if (!to || from.role !== "from" || to.role !== "to" || !isSameMeasure(from, to)) return [];
    const before = numbers[place - 1];
    const after = numbers[place + 2];
    const change =
      after?.role === "change" && isNear(passage.text, to, after)
        ? after
        : before?.role === "change" && isNear(passage.text, before, from)
          ? before
          : null;
    const found = problemOf(from, to, change);
    if (!found) return [];
    const numbersHere = change ? [change, from, to] : [from, to];
    const start = Math.min(...numbersHere.map((number) => number.start));
    const end = Math.max(...numbersHere.map((number) => number.end));
    const here: EvidencePlace = {
      ...{ where: passage.where, index: passage.index, start, end },
      text: passage.text.slice(start, end),
    };
    const facts = { from: from.text, to: to.text, change: change?.text ?? "", ...found.facts };
    return [{ key: suggestionKey(found.code, [here]), code: found.code, places: [here], facts }];
  });
}

interface Problem {
  code: SuggestionCode;
  facts: Record<string, string | number>;
}

function problemOf(from: ClaimedNumber, to: ClaimedNumber, change: ClaimedNumber | null): Problem | null {
  if ([from, to, change].some((number) => number?.isApproximate) || from.value === 0) return null;
  const [start, end] = [Math.abs(from.value), Math.abs(to.value)];
  const said = to.direction ?? change?.direction ?? null;
  if (said && start !== end && said !== (end > start ? "up" : "down"))
    return { code: "direction-contradicts", facts: {} };
  if (!change) return null;
  const difference = differenceOf(from, to);
  const relative = relativeOf(from, to);
  const isShare = to.unit === "%" || to.unit === "‰";
  if (change.unit === "百分点") {
    if (to.unit !== "%" || isWithin(change, difference)) return null;
    const expected = shownFigure(Math.abs(end - start));
    return isWithin(change, relative)
      ? { code: "points-are-percent", facts: { expected } }
      : { code: "change-does-not-follow", facts: { expected: `${expected}个百分点` } };
  }
  if (change.unit === "%") {
    if (isWithin(change, relative)) return null;
    const expected = shownFigure((Math.abs(end - start) / start) * 100);
    return isShare && isWithin(change, difference)
      ? { code: "percent-is-points", facts: { expected: `${expected}%`, points: shownFigure(Math.abs(end - start)) } }
      : { code: "change-does-not-follow", facts: { expected: `${expected}%` } };
  }
  if (change.unit === "倍") {
    const ratio = { low: relative.low / 100, high: relative.high / 100 };
    // 增长三倍 is said of three times as much and of four times as much
    const isEither = isWithin(change, ratio) || isWithin(change, { low: ratio.low + 1, high: ratio.high + 1 });
    const expected = `${shownFigure((end - start) / start)}倍`;
    return isEither ? null : { code: "change-does-not-follow", facts: { expected } };
  }
  if (change.unit !== to.unit || isWithin(change, difference)) return null;
  return { code: "change-does-not-follow", facts: { expected: `${shownFigure(Math.abs(end - start))}${to.unit}` } };
}

function differenceOf(from: ClaimedNumber, to: ClaimedNumber): Bounds {
  const [one, other] = from.value < to.value ? [boundsOf(from), boundsOf(to)] : [boundsOf(to), boundsOf(from)];
  return { low: other.low - one.high, high: other.high - one.low };
}

/** The relative change in percent, without its sign. */
function relativeOf(from: ClaimedNumber, to: ClaimedNumber): Bounds {
  const [start, end] = [boundsOf(from), boundsOf(to)];
  const corners = [start.low, start.high].flatMap((base) =>
    base > 0 ? [end.low, end.high].map((value) => (Math.abs(value - base) / base) * 100) : [],
  );
  return { low: Math.min(...corners), high: Math.max(...corners) };
}

const isSameMeasure = (from: ClaimedNumber, to: ClaimedNumber) => from.unit === to.unit || from.unit === "";

// A new subject, 分别 or 年均 between two numbers speaks of something else: only these words may stand there.
const inOneBreath =
  /^(?:[\s，,（(：:]|从|由|自|同比|环比|共|累计|总体|净|整体|实际|即|较前|较[^，。]{0,2}\d{4}年|幅度?|[增降涨升减]幅|率|达到?|为|了|提高|提升|上升|升高|增长|增加|增|上涨|扩大|下降|降低|减少|缩短|缩减|压缩|回落|降|减|\d{4}年的?)*$/u;

function isNear(text: string, one: ClaimedNumber, other: ClaimedNumber) {
  return inOneBreath.test(text.slice(one.end, other.start));
}
