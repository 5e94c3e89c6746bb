import { type ClaimedNumber, numbersIn } from "./numbers-in";
import type { Passage } from "./passages";

/** How many numbers a case claims: those of the running text and its captions; a table's cells count once tied. */
export interface EvidenceCount {
  numbers: number;
  /** Those tied to an indicator. */
  tied: number;
}

export interface NumberToTie {
  number: ClaimedNumber;
  isTied: boolean;
}

interface ReadPassage {
  passage: Passage;
  numbers: NumberToTie[];
}

/** The numbers of each passage, and whether each is tied to an indicator the ledger holds. */
export function numbersToTie(passages: readonly Passage[], indicators: readonly { id: string }[]): ReadPassage[] {
  const known = new Set(indicators.map(({ id }) => id));
  return passages.map((passage) => ({ passage, numbers: numbersOf(passage, known) }));
}

/** Title and abstract repeat the text: their numbers are not counted again. */
export function countTied(read: readonly ReadPassage[]): EvidenceCount {
  const counted = read.filter(({ passage }) => passage.kind !== "title" && passage.kind !== "abstract");
  const all = counted.flatMap(({ numbers }) => numbers);
  return { numbers: all.length, tied: all.filter(({ isTied }) => isTied).length };
}

function numbersOf(passage: Passage, known: ReadonlySet<string>): NumberToTie[] {
  if (passage.kind === "heading") return [];
  const ties = passage.tied.filter(({ indicatorId }) => known.has(indicatorId));
  if (passage.kind === "cell" && ties.length === 0) return [];
  const numbers = numbersIn(passage.text).map((number) => ({
    number,
    isTied: ties.some((tie) => tie.start < number.end && tie.end > number.start),
  }));
  return passage.kind === "cell" ? numbers.filter(({ isTied }) => isTied) : numbers;
}
