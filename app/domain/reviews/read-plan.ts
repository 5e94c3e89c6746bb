import type { MatchParts, PlanResult } from "./stored";

/** Cases of a plan on one page. */
export const PLAN_ROWS_A_PAGE = 50;

interface Names {
  cases: ReadonlyMap<string, { id: string; number: number | null; title: string }>;
  reviewers: ReadonlyMap<string, string>;
}

/** A reviewer of a case in a plan, with where the score came from. */
export interface PlannedReviewer {
  reviewerId: string;
  name: string;
  score: number;
  parts: MatchParts;
  /** 1: nobody admissible fits better. */
  rank: number;
}

/** A case in a plan. */
export interface PlannedCase {
  id: string;
  number: number | null;
  title: string;
  /** Best first. */
  reviewers: PlannedReviewer[];
  missing: number;
  why: string | null;
}

/** A stored plan as people read it: named, sorted by what needs a look first, summed up. */
export function readPlan(result: PlanResult, { cases, reviewers }: Names, reviewsPerCase: number) {
  const { pairs, shortages, underMin, loads, total, certificate, inputHash, cpuMs } = result;
  const nameOf = (reviewerId: string) => reviewers.get(reviewerId) ?? "";
  const planned = new Map<string, PlannedCase>();
  const caseOf = (caseId: string): PlannedCase => {
    const known = planned.get(caseId);
    if (known) return known;
    const { number = null, title = "" } = cases.get(caseId) ?? {};
    const fresh = { id: caseId, number, title, reviewers: [], missing: 0, why: null };
    planned.set(caseId, fresh);
    return fresh;
  };
  for (const { caseId, reviewerId, score, parts, rank } of pairs)
    caseOf(caseId).reviewers.push({ reviewerId, name: nameOf(reviewerId), score, parts, rank });
  for (const { caseId, missing, why } of shortages) Object.assign(caseOf(caseId), { missing, why });
  for (const { reviewers: chosen } of planned.values()) chosen.sort((a, b) => b.score - a.score);

  const rows = [...planned.values()].sort((a, b) => lowestOf(a) - lowestOf(b) || (a.number ?? 0) - (b.number ?? 0));
  const scores = pairs.map(({ score }) => score);
  const used = loads.filter(({ load }) => load > 0);
  const minimumOf = new Map(underMin.map(({ reviewerId, min }) => [reviewerId, min]));
  return {
    ...{ total, certificate, inputHash, cpuMs },
    rows,
    placed: pairs.length,
    wanted: planned.size * reviewsPerCase,
    missing: shortages.reduce((sum, { missing }) => sum + missing, 0),
    lowest: scores.length ? scores.reduce((least, score) => Math.min(least, score)) : null,
    mean: scores.length ? total / scores.length : null,
    reviewers: used.length,
    loads: loads
      .map(({ reviewerId, load, max }) => ({
        ...{ id: reviewerId, name: nameOf(reviewerId), load, max },
        min: minimumOf.get(reviewerId) ?? null,
      }))
      .sort((a, b) => b.load - a.load || a.name.localeCompare(b.name, "zh-CN")),
  };
}

/** A case that lacks reviewers comes before all others. */
const lowestOf = ({ missing, reviewers }: PlannedCase) => (missing > 0 ? -missing : (reviewers.at(-1)?.score ?? 0));
