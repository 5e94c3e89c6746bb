/** A reviewer's mark on one criterion; no score yet is `null`, never zero. */
export interface CriterionScore {
  score: number | null;
  comment: string;
}
export type CriterionScores = Record<string, CriterionScore>;

/** Where a match score came from, in points. */
export interface MatchParts {
  category: number;
  tags: number;
  title: number;
  sameProvince: number;
}

/** What a computed plan keeps: enough to show it, explain it and compute it again. */
export interface PlanResult {
  seed: string;
  inputHash: string;
  total: number;
  pairs: { caseId: string; reviewerId: string; score: number; parts: MatchParts; rank: number }[];
  shortages: { caseId: string; missing: number; why: string }[];
  underMin: { reviewerId: string; load: number; min: number }[];
  loads: { reviewerId: string; load: number; max: number }[];
  certificate: { ok: boolean; gap: number };
  cpuMs: number;
}
