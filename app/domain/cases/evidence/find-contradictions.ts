import { halfWidth } from "./half-width";
import { type ClaimedNumber, numbersIn } from "./numbers-in";
import type { Passage } from "./passages";
import { subjectOf, type Subject } from "./subject-of";
import { type EvidencePlace, type Suggestion, suggestionKey } from "./suggestion";

interface Statement {
  subject: Subject;
  value: number;
  step: number;
  unit: string;
  place: EvidencePlace;
}

/** A part that tells how things were before: what it says plainly is said of then. */
const background = /background|背景|起因|现状/u;

/**
 * Statements in two places that give the same thing at the same time another value: same words for the measure, same
 * unit, same side of the work. A number is compared only where every sentence about it names one year or none at all.
 */
export function findContradictions(passages: readonly Passage[]): Suggestion[] {
  const bySubject = new Map<string, Statement[]>();
  for (const statement of passages.flatMap(statementsIn)) {
    const { subject, unit } = statement;
    const key = [subject.name, subject.side, unit].join("|");
    bySubject.set(key, [...(bySubject.get(key) ?? []), statement]);
  }
  return [...bySubject.values()].flatMap((said) => comparable(said).flatMap(disagreeing));
}

function statementsIn(passage: Passage): Statement[] {
  if (passage.kind === "heading") return [];
  return numbersOf(passage).flatMap((number) => {
    const found = number.isApproximate ? null : subjectOf(passage, number);
    if (!found) return [];
    const isThen = found.side === "after" && number.role === "level" && background.test(passage.where);
    const subject = isThen ? { ...found, side: "before" as const } : found;
    const place = { where: passage.where, index: passage.index, start: number.start, end: number.end };
    return [
      { subject, value: number.value, step: number.step, unit: number.unit, place: { ...place, text: number.text } },
    ];
  });
}

/** The numbers of a passage; a cell that is nothing but a number is one, its unit in the head of its row or column. */
function numbersOf({ kind, text, row = "", column = "" }: Passage): ClaimedNumber[] {
  if (kind !== "cell") return numbersIn(text);
  const bare = /^\s*(\d+(?:\.\d+)?)\s*(%)?\s*$/u.exec(halfWidth(text));
  if (!bare?.[1]) return [];
  const unit = bare[2] ?? /[（(]\s*(%|天|元|人次|分|分钟)\s*[）)]/u.exec(`${row}${column}`)?.[1] ?? "";
  const step = 10 ** -(bare[1].split(".")[1]?.length ?? 0);
  const words = { text: text.trim(), isApproximate: false, role: "level" as const, direction: null };
  return unit === "" ? [] : [{ start: 0, end: text.length, value: Number(bare[1]), unit, step, ...words }];
}

/** Statements that speak of one time: all of a subject with one year at most, else those of each year apart. */
function comparable(said: readonly Statement[]): Statement[][] {
  const periods = new Set(said.map(({ subject }) => subject.period).filter((period) => period !== ""));
  if (periods.size <= 1) return [[...said]];
  return [...periods].map((period) => said.filter(({ subject }) => subject.period === period));
}

/** The first statement beside the first that gives another value: what is rounded differently does not. */
function disagreeing(said: readonly Statement[]): Suggestion[] {
  const [first, ...others] = said;
  const other = first && others.find((statement) => !agree(first, statement));
  if (!first || !other || isSamePlace(first.place, other.place)) return [];
  const places: Suggestion["places"] = [first.place, other.place];
  const code = "values-differ";
  const { name } = first.subject;
  return [
    {
      key: suggestionKey(code, places, name),
      code,
      places,
      facts: { name, one: first.place.text, other: other.place.text },
    },
  ];
}

function agree(one: Statement, other: Statement) {
  return Math.abs(Math.abs(one.value) - Math.abs(other.value)) <= Math.max(one.step, other.step) + 1e-9;
}

const isSamePlace = (one: EvidencePlace, other: EvidencePlace) =>
  one.where === other.where && one.index === other.index;
