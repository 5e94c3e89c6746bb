import { expect, test } from "vitest";
import { bestMinimums } from "#app/domain/reviews/matching/best-minimums";
import { canonicalInstance } from "#app/domain/reviews/matching/canonical-instance";
import type { MatchingInstance } from "#app/domain/reviews/matching/instance";
import { matchingModel } from "#app/domain/reviews/matching/matching-model";
import { SearchEffort } from "#app/domain/reviews/matching/search-effort";
import { solveTransport } from "#app/domain/reviews/matching/solve-transport";
import { aMatchingInstance } from "#tests/support/matching-instance";

/** Thirty-six reviews for sixteen reviewers who were each promised four. */
const instance: MatchingInstance = (({ reviewers, ...rest }) => ({
  ...rest,
  reviewers: reviewers.map((one) => ({ ...one, min: 4, max: 6 })),
}))(aMatchingInstance({ cases: 12, reviewers: 16 }));
const canonical = canonicalInstance(instance);
const everyone = new Uint8Array(16).fill(1);
const best = bestMinimums(canonical, everyone);

test("a search that may finish proves its choice", () => {
  expect(best).toMatchObject({ countProven: true, gap: 0 });
});

test.each([0, 1, 5, 20])(
  "a search stopped after %i problems says how far off it may be, and is no farther",
  (problems) => {
    const stopped = bestMinimums(canonical, everyone, {
      forCount: new SearchEffort(problems),
      forScore: new SearchEffort(problems),
    });

    expect(stopped.gap).toBeGreaterThan(0);
    expect(sumKeeping(stopped.kept) + stopped.gap).toBeGreaterThanOrEqual(sumKeeping(best.kept));
  },
);

function sumKeeping(kept: Uint8Array): number {
  const { transport } = matchingModel(
    canonical,
    canonical.min.map((min, r) => (kept[r] ? min : 0)),
  );
  const { used } = solveTransport(transport);
  return canonical.score.reduce((sum, score, pair) => sum + score * used[pair]!, 0);
}
