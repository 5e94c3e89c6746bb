import type { BothNames } from "#app/domain/calls/settings";
import type { CaseState } from "#app/domain/cases/lifecycle";

/** What the overview needs to know of a case. */
export interface CaseToCount {
  id: string;
  number: number | null;
  title: string;
  institution: string;
  categoryId: string | null;
  state: CaseState;
  submittedAt: Date | null;
  revisionDueAt: Date | null;
  isBlind: boolean;
  assigned: number;
  reviewed: number;
}

export interface JudgingRules {
  reviewsPerCase: number;
  reviewsCloseAt: Date | null;
}

/** Kinds of standstill, the most pressing first. `unit` of the count: cases, or reviews. */
export const stuckKinds = ["overdue", "late", "missing", "blind", "check"] as const;
export type StuckKind = (typeof stuckKinds)[number];

export interface Stuck {
  kind: StuckKind;
  count: number;
  /** How many cases it is about, and the first few of them. */
  cases: number;
  first: Pick<CaseToCount, "id" | "number" | "title">[];
  /** The moment that has passed, or since when the first waits. */
  since: Date | null;
}

/** Counts of all cases, of one track or of one category. */
export interface Tally {
  submitted: number;
  admitted: number;
  returned: number;
  checking: number;
  refused: number;
  withdrawn: number;
  /** Cases with all their reviews. */
  judged: number;
  decided: number;
  published: number;
  /** Reviews handed in, reviews wanted, reviews nobody is assigned to. */
  reviewed: number;
  wanted: number;
  missing: number;
}

/** Cases named in a line of what is stuck. */
const FIRST = 5;

const states = {
  admitted: ["admitted", "judging", "decided", "noticed", "published", "retracted"],
  judging: ["admitted", "judging"],
  decided: ["decided", "noticed", "published", "retracted"],
  checking: ["submitted", "recommended", "checking"],
} as const satisfies Record<string, readonly CaseState[]>;

const isIn = (group: keyof typeof states, { state }: CaseToCount) =>
  (states[group] as readonly CaseState[]).includes(state);
const missingOf = (item: CaseToCount, { reviewsPerCase }: JudgingRules) =>
  isIn("judging", item) ? Math.max(0, reviewsPerCase - item.assigned) : 0;

export function tallyOf(cases: readonly CaseToCount[], rules: JudgingRules): Tally {
  const those = (keep: (item: CaseToCount) => boolean) => cases.filter(keep).length;
  const total = (of: (item: CaseToCount) => number) => sum(cases, of);
  return {
    submitted: cases.length,
    admitted: those((item) => isIn("admitted", item)),
    returned: those(({ state }) => state === "returned"),
    checking: those((item) => isIn("checking", item)),
    refused: those(({ state }) => state === "refused"),
    withdrawn: those(({ state }) => state === "withdrawn"),
    judged: those((item) => isIn("admitted", item) && item.reviewed >= rules.reviewsPerCase),
    decided: those((item) => isIn("decided", item)),
    published: those(({ state }) => state === "published"),
    reviewed: total((item) => (isIn("admitted", item) ? item.reviewed : 0)),
    wanted: total((item) => (isIn("admitted", item) ? rules.reviewsPerCase : 0)),
    missing: total((item) => missingOf(item, rules)),
  };
}

/** Where a call stands still, and in which cases. */
export function stuckOf(cases: readonly CaseToCount[], rules: JudgingRules, now: Date): Stuck[] {
  const { reviewsCloseAt } = rules;
  const isLate = reviewsCloseAt !== null && reviewsCloseAt <= now;
  const overdue = cases.filter(({ state, revisionDueAt: due }) => state === "returned" && due !== null && due <= now);
  const late = isLate
    ? cases.filter(({ state, assigned, reviewed }) => state === "judging" && reviewed < assigned)
    : [];
  const missing = cases.filter((item) => item.isBlind && missingOf(item, rules) > 0);
  const blind = cases.filter((item) => isIn("judging", item) && !item.isBlind);
  const check = cases.filter((item) => isIn("checking", item));
  const found: Record<StuckKind, { of: CaseToCount[]; count: number; since: Date | null }> = {
    overdue: { of: overdue, count: overdue.length, since: earliest(overdue.map((item) => item.revisionDueAt)) },
    late: { of: late, count: sum(late, ({ assigned, reviewed }) => assigned - reviewed), since: reviewsCloseAt },
    missing: { of: missing, count: sum(missing, (item) => missingOf(item, rules)), since: null },
    blind: { of: blind, count: blind.length, since: null },
    check: { of: check, count: check.length, since: earliest(check.map((item) => item.submittedAt)) },
  };
  return stuckKinds.flatMap((kind) => {
    const { of, count, since } = found[kind];
    const first = of.slice(0, FIRST).map(({ id, number, title }) => ({ id, number, title }));
    return count > 0 ? [{ kind, count, since, cases: of.length, first }] : [];
  });
}

/** A name with its counts. */
export interface Tallied extends BothNames {
  id: string;
  tally: Tally;
}

/** The counts of each track and of each of its categories. */
export function tallyTracks(
  tracks: readonly (BothNames & { id: string; categories: readonly (BothNames & { id: string })[] })[],
  cases: readonly CaseToCount[],
  rules: JudgingRules,
): (Tallied & { categories: Tallied[] })[] {
  const tallyIn = (ids: readonly string[]) =>
    tallyOf(
      cases.filter(({ categoryId }) => categoryId !== null && ids.includes(categoryId)),
      rules,
    );
  return tracks.map(({ id, zh, en, categories }) => ({
    ...{ id, zh, en, tally: tallyIn(categories.map((category) => category.id)) },
    categories: categories.map(({ id, zh, en }) => ({ id, zh, en, tally: tallyIn([id]) })),
  }));
}

const sum = (cases: readonly CaseToCount[], of: (item: CaseToCount) => number) =>
  cases.reduce((total, item) => total + of(item), 0);

const earliest = (moments: readonly (Date | null)[]) =>
  moments.reduce((first, moment) => (moment && (!first || moment < first) ? moment : first), null);
