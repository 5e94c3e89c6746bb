import type { MatchingInstance } from "#app/domain/reviews/matching/instance";

const tracks = 12;
const tags = 40;
const provinces = 31;
const reviewsPerCase = 3;

interface Profile {
  readonly track: number;
  readonly otherTrack: number;
  readonly tags: readonly number[];
  readonly province: number;
  readonly institution: number;
  readonly senior: boolean;
}

/**
 * A believable matching instance of any size: tracks of very unequal popularity, tags, provinces, institutions
 * whose own cases are excluded, a few declared conflicts, three reviews for each case, loads from 0.3 to 1.3 of
 * the average. Scores run from −800 to 10,000. With `pairsPerCase`, only the best pairs of each case are kept.
 */
export function aMatchingInstance({
  cases,
  reviewers,
  pairsPerCase = reviewers,
  seed = 1,
}: InstanceSize): MatchingInstance {
  const random = randomNumbers(seed);
  const average = (cases * reviewsPerCase) / reviewers;
  const caseProfiles = Array.from({ length: cases }, () => aProfile(random));
  const reviewerProfiles = Array.from({ length: reviewers }, () => aProfile(random));
  const columns = { caseIndex: [] as number[], reviewerIndex: [] as number[], score: [] as number[] };
  for (const [c, forCase] of caseProfiles.entries()) {
    const row: { r: number; score: number }[] = [];
    for (const [r, forReviewer] of reviewerProfiles.entries()) {
      const conflict = forCase.institution === forReviewer.institution || random() < 0.002;
      if (!conflict) row.push({ r, score: matchScore(forCase, forReviewer) });
    }
    if (pairsPerCase < row.length) row.sort((a, b) => b.score - a.score);
    for (const { r, score } of row.slice(0, pairsPerCase)) {
      columns.caseIndex.push(c);
      columns.reviewerIndex.push(r);
      columns.score.push(score);
    }
  }
  return {
    seed: `instance ${seed}`,
    cases: caseProfiles.map((_, c) => ({ key: `case-${c}`, k: reviewsPerCase })),
    reviewers: reviewerProfiles.map((_, r) => ({
      key: `reviewer-${r}`,
      min: Math.floor(0.3 * average),
      max: Math.ceil(1.3 * average),
    })),
    pairs: {
      caseIndex: Int32Array.from(columns.caseIndex),
      reviewerIndex: Int32Array.from(columns.reviewerIndex),
      score: Int32Array.from(columns.score),
    },
  };
}

interface InstanceSize {
  cases: number;
  reviewers: number;
  pairsPerCase?: number;
  seed?: number;
}

function aProfile(random: () => number): Profile {
  const skewed = () => Math.floor(tracks * random() ** 1.6);
  const track = skewed();
  return {
    track,
    otherTrack: skewed(),
    tags: Array.from(
      { length: 2 + Math.floor(random() * 4) },
      () => (track * 3 + Math.floor(tags * random() ** 2)) % tags,
    ),
    province: Math.floor(provinces * random() ** 1.3),
    institution: Math.floor(400 * random()),
    senior: random() < 0.4,
  };
}

function matchScore(forCase: Profile, forReviewer: Profile): number {
  const track = forCase.track === forReviewer.track ? 1 : forCase.track === forReviewer.otherTrack ? 0.5 : 0;
  const shared =
    forCase.tags.filter((tag) => forReviewer.tags.includes(tag)).length /
    Math.sqrt(forCase.tags.length * forReviewer.tags.length);
  const title = forReviewer.senior ? 800 : 0;
  const sameProvince = forCase.province === forReviewer.province ? 800 : 0;
  return Math.round(5000 * track + 4200 * Math.min(1, shared) + title - sameProvince);
}

/** Numbers in [0, 1) that are the same on every machine (mulberry32, Ettinger, public domain). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
