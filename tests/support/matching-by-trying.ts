import type { MatchingInstance } from "#app/domain/reviews/matching/instance";
import type { MatchingResult } from "#app/domain/reviews/matching/solve-matching";

/** What a matching is judged by, most important first. */
export interface MatchingWorth {
  readonly placed: number;
  readonly underMin: number;
  readonly total: number;
}

/** The worth of the best matching, found by trying every choice of reviewers for every case, grouped by the loads they give. */
export function bestWorthByTrying({ cases, reviewers, pairs }: MatchingInstance): MatchingWorth {
  let reached = new Map([[reviewers.map(() => 0).join(), { loads: reviewers.map(() => 0), total: 0 }]]);
  for (const [c, { k }] of cases.entries()) {
    const choices = [...pairs.caseIndex.keys()].filter((pair) => pairs.caseIndex[pair] === c);
    const next: typeof reached = new Map();
    for (const { loads, total } of reached.values()) {
      for (const chosen of subsets(choices, k)) {
        const after = loads.slice();
        for (const pair of chosen) after[pairs.reviewerIndex[pair]!]!++;
        if (after.some((load, r) => load > reviewers[r]!.max)) continue;
        const sum = chosen.reduce((points, pair) => points + pairs.score[pair]!, total);
        const known = next.get(after.join());
        if (!known || known.total < sum) next.set(after.join(), { loads: after, total: sum });
      }
    }
    reached = next;
  }
  const worths = [...reached.values()].map(({ loads, total }) => ({
    placed: loads.reduce((sum, load) => sum + load, 0),
    underMin: loads.filter((load, r) => load < reviewers[r]!.min).length,
    total,
  }));
  return worths.reduce((best, one) => (isBetter(one, best) ? one : best));
}

/** The worth of a matching that was found. */
export function worthOf({ pairs, underMin, total }: MatchingResult): MatchingWorth {
  return { placed: pairs.length, underMin: underMin.length, total };
}

function isBetter(one: MatchingWorth, other: MatchingWorth): boolean {
  return (one.placed - other.placed || other.underMin - one.underMin || one.total - other.total) > 0;
}

function subsets(items: readonly number[], most: number): number[][] {
  return items.reduce<number[][]>(
    (found, item) => [...found, ...found.filter((set) => set.length < most).map((set) => [...set, item])],
    [[]],
  );
}
