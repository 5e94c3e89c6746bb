import type { CanonicalInstance } from "./canonical-instance";
import { solveTransport } from "./solve-transport";
import { largestTie, tieOfPair } from "./tie-break";
import type { Flow, Transport } from "./transport";
import { withPairs } from "./transport-pairs";

/**
 * Among all cheapest flows, the one with the largest sum of ties. Every cheapest flow uses the pairs with a
 * negative reduced cost, leaves out those with a positive one, and is free only where the reduced cost is 0
 * (complementary slackness); ties are decided on that free part alone and cannot cost a single point.
 * Returns the pairs used.
 */
export function tiedOptimum(canonical: CanonicalInstance, transport: Transport, flow: Flow): Uint8Array {
  const { free, forced } = pairsOnFace(transport, flow);
  const face = withPairs(faceTransport(canonical, transport, flow, forced), free);
  const used = forced.slice();
  const decided = solveTransport(face).used;
  for (let i = 0; i < free.length; i++) used[free[i]!] = decided[i]!;
  return used;
}

function pairsOnFace(
  { first, reviewer, cost, supply }: Transport,
  flow: Flow,
): { free: Int32Array; forced: Uint8Array } {
  const forced = new Uint8Array(reviewer.length);
  const free: number[] = [];
  for (let c = 0; c < supply.length; c++) {
    for (let pair = first[c]!; pair < first[c + 1]!; pair++) {
      const reducedCost = cost[pair]! + flow.reviewerPrice[reviewer[pair]!]! - flow.casePrice[c]!;
      if (reducedCost === 0) free.push(pair);
      else if (reducedCost < 0) forced[pair] = 1;
    }
  }
  return { free: Int32Array.from(free), forced };
}

/** The transport on the free part: ties as costs, and what every cheapest flow has in common made binding. */
function faceTransport(canonical: CanonicalInstance, transport: Transport, flow: Flow, forced: Uint8Array): Transport {
  const { first, reviewer, supply, unfilledCost } = transport;
  const binding = Math.min(supply.length, transport.held.length) * largestTie + 1;
  const left = supply.slice();
  const { held, spare } = faceLoads(transport, flow);
  const cost = new Float64Array(reviewer.length);
  for (let c = 0; c < supply.length; c++) {
    for (let pair = first[c]!; pair < first[c + 1]!; pair++) {
      const r = reviewer[pair]!;
      cost[pair] = largestTie - tieOfPair(canonical.caseHash[c]!, canonical.reviewerHash[r]!);
      if (forced[pair] === 0) continue;
      left[c]!--;
      if (held[r]! > 0) held[r]!--;
      else spare[r]!--;
    }
  }
  return {
    supply: left.map((reviews, c) => (unfilledCost[c]! < flow.casePrice[c]! ? 0 : reviews)),
    unfilledCost: unfilledCost.map((price, c) => (price > flow.casePrice[c]! ? binding : 0)),
    first,
    reviewer,
    cost,
    held,
    heldCost: new Float64Array(held.length).fill(-binding),
    spare,
  };
}

/** Loads every cheapest flow has (`held`) and loads that may differ between them (`spare`). */
function faceLoads(
  { held, heldCost, spare }: Transport,
  { reviewerPrice }: Flow,
): { held: Int32Array; spare: Int32Array } {
  const parts = (sign: (reducedCost: number) => boolean) =>
    held.map(
      (first, r) => (sign(heldCost[r]! - reviewerPrice[r]!) ? first : 0) + (sign(-reviewerPrice[r]!) ? spare[r]! : 0),
    );
  return { held: parts((reducedCost) => reducedCost < 0), spare: parts((reducedCost) => reducedCost === 0) };
}
