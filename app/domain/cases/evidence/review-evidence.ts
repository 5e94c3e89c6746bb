import { addShares } from "./add-shares";
import { addTables } from "./add-tables";
import { agreesWith, compareWithLedger, type IndicatorValues } from "./compare-with-ledger";
import { findContradictions } from "./find-contradictions";
import { followChanges } from "./follow-changes";
import type { ClaimedNumber } from "./numbers-in";
import { countTied, type EvidenceCount, type NumberToTie, numbersToTie } from "./numbers-to-tie";
import { type EvidenceText, type Passage, passagesOf } from "./passages";
import { type Suggestion, suggestionKey } from "./suggestion";

/** What the portal sees of a case's evidence: suggestions in reading order, and how many of its numbers have evidence. */
export interface EvidenceReview extends EvidenceCount {
  suggestions: Suggestion[];
}

/** Reads a whole case against its ledger. It suggests; nothing it says keeps a case from being handed in. */
export function reviewEvidence(text: EvidenceText, indicators: readonly IndicatorValues[]): EvidenceReview {
  const { passages, tables } = passagesOf(text);
  const read = numbersToTie(passages, indicators);
  const suggestions = [
    ...passages.flatMap((passage) => [...followChanges(passage), ...addShares(passage)]),
    ...tables.flatMap(addTables),
    ...passages.flatMap((passage) => compareWithLedger(passage, indicators)),
    ...findContradictions(passages),
    ...read.flatMap(({ passage, numbers }) => untiedIn(passage, numbers, indicators)),
  ];
  return { suggestions: once(suggestions), ...countTied(read) };
}

/** Title and abstract hold no ties: their numbers rest on an indicator that says the same. */
function untiedIn(passage: Passage, numbers: readonly NumberToTie[], indicators: readonly IndicatorValues[]) {
  const isPlain = passage.kind === "title" || passage.kind === "abstract";
  return numbers.flatMap(({ number, isTied }): Suggestion[] => {
    if (isTied || (isPlain && indicators.some((indicator) => restsOn(number, indicator)))) return [];
    const { start, end, text, unit } = number;
    const here = { where: passage.where, index: passage.index, start, end, text };
    const around = passage.text.slice(Math.max(0, start - 8), start);
    const facts = { said: text, unit, value: text.slice(0, text.length - unitLength(text, unit)).trim() };
    return [{ key: suggestionKey("untied", [here], around), code: "untied", places: [here], facts }];
  });
}

function restsOn(number: ClaimedNumber, { unit, baseline, value }: IndicatorValues) {
  const isOfUnit = number.unit === unit || (unit === "%" && number.unit === "百分点") || unit.endsWith(number.unit);
  return isOfUnit && (baseline !== "" || value !== "") && agreesWith(number, { unit, baseline, value });
}

function unitLength(text: string, unit: string) {
  return /[^\d.,\s百千万亿余多]+$/u.exec(text)?.[0].length ?? unit.length;
}

function once(suggestions: readonly Suggestion[]) {
  const keys = new Set<string>();
  return suggestions.filter(({ key }) => !keys.has(key) && keys.add(key));
}
