import { halfWidth } from "./half-width";
import { type ClaimedNumber, numbersIn } from "./numbers-in";
import type { Passage, TiedText } from "./passages";
import { type Suggestion, suggestionKey } from "./suggestion";
import { isWithin } from "./tolerance";

/** What the rules ask of an indicator: its values are free words and may be no number. */
export interface IndicatorValues {
  id: string;
  name: string;
  unit: string;
  baseline: string;
  value: string;
}

/** Numbers tied to an indicator that says something else: neither its values, nor the change from one to the other. */
export function compareWithLedger(passage: Passage, indicators: readonly IndicatorValues[]): Suggestion[] {
  return passage.tied.flatMap((tied) => {
    const indicator = indicators.find(({ id }) => id === tied.indicatorId);
    const number = indicator && numberOfTie(passage.text, tied);
    if (!number || number.isApproximate || agreesWith(number, indicator)) return [];
    const here = { where: passage.where, index: passage.index, start: tied.start, end: tied.end, text: number.text };
    const { name, unit, baseline, value } = indicator;
    const code = "ledger-differs";
    const facts = { name, unit, said: number.text, baseline: baseline || "—", value: value || "—" };
    return [{ key: suggestionKey(code, [here], `${baseline}${value}`), code, places: [here], facts }];
  });
}

/** The number a tie holds; null where it holds none, or several. */
function numberOfTie(text: string, { start, end }: TiedText): ClaimedNumber | null {
  const inside = numbersIn(text).filter((number) => number.start < end && number.end > start);
  return inside.length === 1 ? (inside[0] ?? null) : null;
}

/** Whether an indicator says what a number says: one of its values, their difference, or their relative change. Without figures it says nothing against it. */
export function agreesWith(number: ClaimedNumber, { unit, baseline, value }: Omit<IndicatorValues, "id" | "name">) {
  const [before, now] = [figureOf(baseline, unit), figureOf(value, unit)];
  if (before === null && now === null) return true;
  const size = Math.abs(number.value);
  const is = (expected: number | null) =>
    expected !== null &&
    isWithin({ value: size, step: Math.max(number.step, 0) }, { low: Math.abs(expected), high: Math.abs(expected) });
  if (is(before) || is(now)) return true;
  if (before === null || now === null) return number.role === "change" || number.role === "from";
  const relative = before === 0 ? null : ((now - before) / before) * 100;
  if (number.unit === "百分点") return is(now - before);
  if (number.unit === "%" && is(relative)) return true;
  if (number.unit === "倍" && before !== 0) return is(now / before) || is(now / before - 1);
  return is(now - before);
}

const scales: Record<string, number> = { 万: 1e4, 亿: 1e8, 千: 1e3, 百: 100 };

/** The figure in an indicator's value (92.5, 1.2万, 92.5%), times the scale its unit begins with; null where there is none. */
function figureOf(words: string, unit: string): number | null {
  const match = /(-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?)\s*([百千万亿])?/u.exec(halfWidth(words));
  if (!match?.[1]) return null;
  const scale = scales[match[2] ?? unit.trim()[0] ?? ""] ?? 1;
  return Number(match[1].replaceAll(",", "")) * scale;
}
