import type { BothNames } from "#app/domain/calls/settings";
import type { CaseState } from "#app/domain/cases/lifecycle";
import type { Spread } from "#app/domain/reviews/scoring";

export type Level = BothNames & { key: string };

/** A case in the ranking. */
export interface RankedCase {
  id: string;
  rank: number | null;
  number: number | null;
  title: string;
  state: CaseState;
  institution: string;
  region: string | null;
  categoryZh: string;
  categoryEn: string;
  level: string | null;
  /** Reviewers who have it, and the totals they gave. */
  assigned: number;
  totals: number[];
  spread: Spread | null;
}

/** What the counts over all cases need of each. */
export interface DecidedOrNot {
  level: string | null;
  isDecided: boolean;
  isComplete: boolean;
}
