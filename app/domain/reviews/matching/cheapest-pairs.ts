import type { Transport } from "./transport";

/** Cheapest pairs kept for a case, beyond ten for each review it needs. */
const spareChoices = 20;

/**
 * Marks a first choice of pairs per case: the cheapest ones, a few for each review. Among equal costs every
 * case starts at another reviewer, so that equally good reviewers are spread over the cases.
 */
export function cheapestPairs({ first, supply, cost }: Transport): Uint8Array {
  const taken = new Uint8Array(cost.length);
  for (let c = 0; c < supply.length; c++) {
    const start = first[c]!;
    const count = first[c + 1]! - start;
    const wanted = Math.min(count, 10 * supply[c]! + spareChoices);
    if (wanted === 0) continue;
    const limit = cost.slice(start, start + count).sort()[wanted - 1]!;
    let missing = wanted;
    for (let pair = start; pair < start + count; pair++) {
      if (cost[pair]! >= limit) continue;
      taken[pair] = 1;
      missing--;
    }
    for (let i = 0; i < count && missing > 0; i++) {
      const pair = start + ((i + c * wanted) % count);
      if (cost[pair] !== limit) continue;
      taken[pair] = 1;
      missing--;
    }
  }
  return taken;
}
