import type { MatchingInstance } from "#app/domain/reviews/matching/instance";

interface RandomInstance {
  readonly cases: number;
  readonly reviewers: number;
  readonly largestMin: number;
  /** Scores run from minus this to plus this. */
  readonly scores: number;
  /** Share of pairs that are admissible. */
  readonly density: number;
}

/** An instance without sense or mercy: cases that need nothing, reviewers who may take nothing, hopeless shortages. */
export function aRandomInstance(random: () => number, size: RandomInstance): MatchingInstance {
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const cases = Array.from({ length: size.cases }, (_, c) => ({ key: `case ${c}`, k: upTo(3) }));
  const reviewers = Array.from({ length: size.reviewers }, (_, r) => {
    const min = upTo(size.largestMin);
    return { key: `reviewer ${r}`, min, max: min + upTo(2) };
  });
  const triples = cases.flatMap((_, c) =>
    reviewers.flatMap((__, r) =>
      random() < size.density ? [[c, r, upTo(2 * size.scores) - size.scores] as const] : [],
    ),
  );
  return {
    seed: "random",
    cases,
    reviewers,
    pairs: {
      caseIndex: Int32Array.from(triples, ([c]) => c),
      reviewerIndex: Int32Array.from(triples, ([, r]) => r),
      score: Int32Array.from(triples, ([, , score]) => score),
    },
  };
}
