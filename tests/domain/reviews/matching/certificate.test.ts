import { expect, test } from "vitest";
import { checkCertificate } from "#app/domain/reviews/matching/certificate";
import { solveMatching } from "#app/domain/reviews/matching/solve-matching";
import { aMatchingInstance } from "#tests/support/matching-instance";

const instance = aMatchingInstance({ cases: 60, reviewers: 20 });
const result = await solveMatching(instance);
const [first, ...others] = result.pairs;

test("an untouched matching is proved optimal", () => {
  expect(checkCertificate(instance, result)).toEqual({ ok: true, gap: 0 });
});

test("a pair replaced by a worse one is found out, with at least the points lost as gap", () => {
  const taken = new Set(
    result.pairs.filter((pair) => pair.caseIndex === first!.caseIndex).map((pair) => pair.reviewerIndex),
  );
  const worse = [...instance.pairs.score.keys()]
    .map((pair) => ({
      caseIndex: instance.pairs.caseIndex[pair]!,
      reviewerIndex: instance.pairs.reviewerIndex[pair]!,
      score: instance.pairs.score[pair]!,
    }))
    .find(
      ({ caseIndex, reviewerIndex, score }) =>
        caseIndex === first!.caseIndex &&
        !taken.has(reviewerIndex) &&
        score < first!.score &&
        result.loads[reviewerIndex]! < instance.reviewers[reviewerIndex]!.max,
    )!;

  const { ok, gap } = checkCertificate(instance, { ...result, pairs: [worse, ...others] });

  expect(ok).toBe(false);
  expect(gap).toBeGreaterThanOrEqual(first!.score - worse.score);
});

test.each([
  ["a review left out", others],
  ["a pair twice", [first!, ...result.pairs]],
  ["an invented score", [{ ...first!, score: first!.score + 1 }, ...others]],
  ["a pair that is not admissible", [{ ...first!, reviewerIndex: 999 }, ...others]],
])("%s is not certified", (_, pairs) => {
  expect(checkCertificate(instance, { ...result, pairs })).toMatchObject({ ok: false });
});

test("prices that prove nothing are not taken for a proof", () => {
  const proof = { ...result.proof, casePrice: result.proof.casePrice.map((price) => price + 1) };

  expect(checkCertificate(instance, { ...result, proof })).toMatchObject({ ok: false });
});

test("dropping a minimum within reach from the proof is found out", () => {
  const proof = { ...result.proof, kept: new Uint8Array(instance.reviewers.length) };

  expect(checkCertificate(instance, { ...result, proof })).toMatchObject({ ok: false });
});
