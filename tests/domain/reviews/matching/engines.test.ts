import { expect, test } from "vitest";
import { canonicalInstance } from "#app/domain/reviews/matching/canonical-instance";
import { solveByCostScaling } from "#app/domain/reviews/matching/cost-scaling";
import { matchingModel } from "#app/domain/reviews/matching/matching-model";
import { solveByPricing } from "#app/domain/reviews/matching/priced-columns";
import { solveByAugmenting } from "#app/domain/reviews/matching/shortest-augmenting";
import { tiedOptimum } from "#app/domain/reviews/matching/tied-optimum";
import type { Flow, Transport } from "#app/domain/reviews/matching/transport";
import { aMatchingInstance, randomNumbers } from "#tests/support/matching-instance";
import { aRandomInstance } from "#tests/support/random-matching-instance";

test("three ways of solving give the same cost and, with ties decided, the same pairs on 300 random instances", () => {
  const random = randomNumbers(11);
  for (let round = 0; round < 300; round++) {
    const canonical = canonicalInstance(
      aRandomInstance(random, {
        cases: Math.floor(random() * 15),
        reviewers: Math.floor(random() * 10),
        largestMin: 3,
        scores: [1, 50, 10_000_000][round % 3]!,
        density: random(),
      }),
    );
    const { transport } = matchingModel(canonical, canonical.min);
    const flows = [solveByAugmenting, solveByCostScaling, solveByPricing].map((solve) => solve(transport));

    expect(new Set(flows.map((flow) => costOf(transport, flow))).size).toBe(1);
    expect(new Set(flows.map((flow) => tiedOptimum(canonical, transport, flow).join())).size).toBe(1);
  }
});

test("leaving most pairs out at first loses nothing over all pairs of a large call", () => {
  const canonical = canonicalInstance(aMatchingInstance({ cases: 300, reviewers: 120 }));
  const { transport } = matchingModel(canonical, canonical.min);

  expect(costOf(transport, solveByPricing(transport))).toBe(costOf(transport, solveByAugmenting(transport)));
});

test("continuing from the answer to a similar problem ends at the optimum of the new one", () => {
  const canonical = canonicalInstance(aMatchingInstance({ cases: 60, reviewers: 20 }));
  const before = matchingModel(canonical, canonical.min).transport;
  const random = randomNumbers(3);
  const after = { ...before, cost: before.cost.map((cost) => cost + Math.floor(random() * 4000)) };

  const continued = solveByCostScaling(after, solveByCostScaling(before));

  expect(costOf(after, continued)).toBe(costOf(after, solveByAugmenting(after)));
});

function costOf({ cost, unfilledCost, held, heldCost }: Transport, { used, unfilled, load }: Flow): number {
  const ofPairs = cost.reduce((sum, value, pair) => sum + value * used[pair]!, 0);
  const ofUnfilled = unfilledCost.reduce((sum, value, c) => sum + value * unfilled[c]!, 0);
  return ofPairs + ofUnfilled + heldCost.reduce((sum, value, r) => sum + value * Math.min(load[r]!, held[r]!), 0);
}
