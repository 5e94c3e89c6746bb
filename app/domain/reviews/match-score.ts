import type { CallSettings } from "#app/domain/calls/settings";
import type { MatchParts } from "./stored";

/** What matching asks of a case. */
export interface CaseProfile {
  categoryKey: string;
  trackKey: string;
  /** Tasks and keywords. */
  tags: readonly string[];
  /** First two digits of GB/T 2260. */
  province: string | null;
}

/** What matching asks of a reviewer. */
export interface ReviewerProfile {
  /** 1–3 by category key. */
  categories: ReadonlyMap<string, number>;
  /** Tracks in which the reviewer has any category. */
  tracks: ReadonlySet<string>;
  tags: readonly string[];
  titleLevel: number;
  province: string | null;
}

/** Share of a category's points by level: leads, works, knows it; a neighbour in the same track gets a quarter. Ours. */
const shareOfLevel = [0, 0.5, 0.75, 1] as const;
const shareOfTrack = 0.25;
const highestTitle = 3;

/** The points of one pair by where they come from: 5,000 category + 4,200 tag overlap + 800 title − 800 same province by default. Whole numbers, so that the matching is exact. */
export function matchParts(one: CaseProfile, reviewer: ReviewerProfile, points: CallSettings["match"]): MatchParts {
  const level = reviewer.categories.get(one.categoryKey);
  const expertise = level ? (shareOfLevel[level] ?? 0) : reviewer.tracks.has(one.trackKey) ? shareOfTrack : 0;
  const shared = one.tags.filter((tag) => reviewer.tags.includes(tag)).length;
  const sameProvince = one.province !== null && one.province === reviewer.province;
  return {
    category: Math.round(points.category * expertise),
    tags: one.tags.length > 0 ? Math.round((points.tags * shared) / one.tags.length) : 0,
    title: Math.round((points.title * Math.min(reviewer.titleLevel, highestTitle)) / highestTitle),
    // a deduction, kept as one so that the parts of a score add up to it
    sameProvince: sameProvince && points.sameProvince > 0 ? -points.sameProvince : 0,
  };
}

export const matchScore = ({ category, tags, title, sameProvince }: MatchParts) =>
  category + tags + title + sameProvince;
