import { conflictBetween } from "./conflicts";
import { matchParts, matchScore } from "./match-score";
import type { MatchingInstance } from "./matching/instance";
import type { MatchingResult } from "./matching/solve-matching";
import type { MatchingFacts } from "./queries/matching-facts.server";
import type { MatchParts, PlanResult } from "./stored";

/** A routing problem with the parts of every admissible pair's score, to explain what comes out. */
export interface PlanProblem {
  instance: MatchingInstance;
  /** By position in the instance's pairs. */
  parts: MatchParts[];
}

const keyOf = (caseId: string, reviewerId: string) => `${caseId} ${reviewerId}`;

/** The facts as an instance: a conflict of interest is an absent pair, never a low score. */
export function planProblem({ structure, cases, reviewers, declared }: MatchingFacts, seed: string): PlanProblem {
  const { reviewsPerCase, match } = structure.call.settings;
  const caseIndex: number[] = [];
  const reviewerIndex: number[] = [];
  const parts: MatchParts[] = [];
  cases.forEach((one, position) => {
    reviewers.forEach((reviewer, place) => {
      if (reviewer.max === 0 || declared.has(keyOf(one.caseId, reviewer.reviewerId))) return;
      if (conflictBetween(one.house, reviewer.houses)) return;
      caseIndex.push(position);
      reviewerIndex.push(place);
      parts.push(matchParts(one, reviewer, match));
    });
  });
  return {
    parts,
    instance: {
      seed,
      cases: cases.map(({ caseId }) => ({ key: caseId, k: reviewsPerCase })),
      reviewers: reviewers.map(({ reviewerId, min, max }) => ({ key: reviewerId, min, max })),
      pairs: {
        caseIndex: Int32Array.from(caseIndex),
        reviewerIndex: Int32Array.from(reviewerIndex),
        score: Int32Array.from(parts, matchScore),
      },
    },
  };
}

/** What a plan keeps of a solved problem: who judges what and why, loads, shortages, and the proof that no better plan exists. */
export function planResult(
  facts: MatchingFacts,
  problem: PlanProblem,
  solved: MatchingResult,
  run: Pick<PlanResult, "inputHash" | "cpuMs">,
): PlanResult {
  const { cases, reviewers } = facts;
  const { instance, parts } = problem;
  const caseIdOf = (index: number) => cases[index]?.caseId ?? "";
  const reviewerIdOf = (index: number) => reviewers[index]?.reviewerId ?? "";
  const byCase = scoresByCase(instance);
  const partsOf = new Map(
    parts.map((part, position) => [
      keyOf(String(instance.pairs.caseIndex[position]), String(instance.pairs.reviewerIndex[position])),
      part,
    ]),
  );
  return {
    ...run,
    seed: instance.seed,
    total: solved.total,
    pairs: solved.pairs.map(({ caseIndex, reviewerIndex, score }) => ({
      caseId: caseIdOf(caseIndex),
      reviewerId: reviewerIdOf(reviewerIndex),
      score,
      parts: partsOf.get(keyOf(String(caseIndex), String(reviewerIndex))) ?? {
        category: 0,
        tags: 0,
        title: 0,
        sameProvince: 0,
      },
      rank: 1 + (byCase.get(caseIndex) ?? []).filter((other) => other > score).length,
    })),
    shortages: solved.shortages.map(({ caseIndex, missing, why }) => ({ caseId: caseIdOf(caseIndex), missing, why })),
    underMin: solved.underMin.map(({ reviewerIndex, load, min }) => ({
      reviewerId: reviewerIdOf(reviewerIndex),
      load,
      min,
    })),
    loads: reviewers.map(({ reviewerId, max }, index) => ({ reviewerId, load: solved.loads[index] ?? 0, max })),
    certificate: { ok: solved.certificate.ok, gap: solved.certificate.gap },
  };
}

function scoresByCase({ pairs }: MatchingInstance) {
  const scores = new Map<number, number[]>();
  pairs.caseIndex.forEach((index, position) => {
    const list = scores.get(index) ?? [];
    list.push(pairs.score[position] ?? 0);
    scores.set(index, list);
  });
  return scores;
}
