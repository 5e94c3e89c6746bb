import { canonicalInstance, type CanonicalInstance } from "./canonical-instance";
import { checkCertificate, type MatchedPair, type MatchingCertificate, type MatchingProof } from "./certificate";
import { chosenMinimums } from "./chosen-minimums";
import type { MatchingInstance } from "./instance";
import { faultOfInstance } from "./instance-fault";
import { highestFloor } from "./match-floor";
import { matchingModel, spread, type MatchingModel } from "./matching-model";
import { solveTransport } from "./solve-transport";
import { tiedOptimum } from "./tied-optimum";
import type { Flow } from "./transport";

export interface MatchingOptions {
  /**
   * "max" makes the worst single match as good as it can be with as many reviews placed, before anything else;
   * a number leaves out pairs scored lower, even if reviews go short. "off" by default.
   */
  readonly floor?: "off" | "max" | number;
}

/** Reviews a case goes without. */
export interface Shortage {
  readonly caseIndex: number;
  readonly missing: number;
  /** Fewer admissible reviewers than reviews needed, or all admissible reviewers who could move are full. */
  readonly why: "too-few-admissible" | "reviewers-full";
}

/** A reviewer who gets less than the load agreed. */
export interface UnderMin {
  readonly reviewerIndex: number;
  readonly load: number;
  readonly min: number;
}

/** A matching and everything needed to explain and to check it. Indices are those of the instance. */
export interface MatchingResult {
  /** The plain sum of scores. */
  readonly total: number;
  /** By case, then by reviewer. */
  readonly pairs: readonly MatchedPair[];
  readonly loads: Int32Array;
  readonly shortages: readonly Shortage[];
  readonly underMin: readonly UnderMin[];
  /** The match floor applied, or null. */
  readonly floor: number | null;
  readonly certificate: MatchingCertificate;
  readonly proof: MatchingProof;
}

/**
 * Matches reviewers to cases. The objective, each step before the next: most reviews placed, (with floor "max":
 * best worst match,) fewest reviewers under their minimum, largest sum of scores, largest sum of ties. The
 * instance must be free of faults (`faultOfInstance`); the same instance in any order gives the same pairs.
 */
export async function solveMatching(
  instance: MatchingInstance,
  options: MatchingOptions = {},
): Promise<MatchingResult> {
  const fault = faultOfInstance(instance);
  if (fault) throw new Error(`${fault.code} at ${fault.at}`);
  const floor = floorOf(instance, options.floor ?? "off");
  const canonical = canonicalInstance(instance, floor);
  const { kept, flow, used, search } = await optimum(canonical);
  const pairs = matchedPairs(canonical, used);
  const proof: MatchingProof = {
    casePrice: inFileOrder(flow.casePrice, canonical.caseIndex),
    reviewerPrice: inFileOrder(flow.reviewerPrice, canonical.reviewerIndex),
    kept: Uint8Array.from(inFileOrder(Float64Array.from(kept), canonical.reviewerIndex)),
    top: spread(canonical.score).top,
    floor,
    search,
  };
  return {
    ...summary(instance, canonical, pairs),
    floor: floor === -Infinity ? null : floor,
    proof,
    certificate: checkCertificate(instance, { pairs, proof }),
  };
}

function floorOf(instance: MatchingInstance, floor: "off" | "max" | number): number {
  if (floor === "off") return -Infinity;
  return floor === "max" ? highestFloor(canonicalInstance(instance)) : floor;
}

interface Optimum {
  readonly kept: Uint8Array;
  readonly flow: Flow;
  readonly used: Uint8Array;
  readonly search: MatchingProof["search"];
}

/**
 * First as if every minimum within reach could be kept. That is the answer when it succeeds, and also when each
 * minimum is a single review; only otherwise must a search choose whose minimums are kept.
 */
async function optimum(canonical: CanonicalInstance): Promise<Optimum> {
  const withinReach = reachableMinimums(canonical);
  const everyone = modelKeeping(canonical, withinReach);
  const flow = solveTransport(everyone.transport);
  const isSingle = canonical.min.every((min, r) => !withinReach[r] || min === 1);
  const isReached = canonical.min.every((min, r) => !withinReach[r] || flow.load[r]! >= min);
  if (isReached || isSingle) {
    return { kept: withinReach, flow, used: tiedOptimum(canonical, everyone.transport, flow), search: null };
  }
  const { kept, countProven, gap } = await chosenMinimums(canonical, withinReach);
  const chosen = modelKeeping(canonical, kept);
  const best = solveTransport(chosen.transport);
  return { kept, flow: best, used: tiedOptimum(canonical, chosen.transport, best), search: { countProven, gap } };
}

/** Reviewers with a minimum and at least as many cases they may review. */
function reachableMinimums({ min, reviewer }: CanonicalInstance): Uint8Array {
  const choices = new Int32Array(min.length);
  for (const r of reviewer) choices[r]!++;
  return Uint8Array.from(min, (least, r) => (least > 0 && choices[r]! >= least ? 1 : 0));
}

function modelKeeping(canonical: CanonicalInstance, kept: Uint8Array): MatchingModel {
  return matchingModel(
    canonical,
    canonical.min.map((min, r) => (kept[r] ? min : 0)),
  );
}

function matchedPairs(
  { first, reviewer, score, caseIndex, reviewerIndex }: CanonicalInstance,
  used: Uint8Array,
): MatchedPair[] {
  const pairs: MatchedPair[] = [];
  for (const [c, index] of caseIndex.entries()) {
    for (let pair = first[c]!; pair < first[c + 1]!; pair++) {
      if (used[pair])
        pairs.push({ caseIndex: index, reviewerIndex: reviewerIndex[reviewer[pair]!]!, score: score[pair]! });
    }
  }
  return pairs.sort((a, b) => a.caseIndex - b.caseIndex || a.reviewerIndex - b.reviewerIndex);
}

function summary(
  { cases, reviewers }: MatchingInstance,
  { first, caseIndex }: CanonicalInstance,
  pairs: readonly MatchedPair[],
) {
  const loads = new Int32Array(reviewers.length);
  const missing = Int32Array.from(cases, ({ k }) => k);
  let total = 0;
  for (const { caseIndex: c, reviewerIndex: r, score } of pairs) {
    loads[r]!++;
    missing[c]!--;
    total += score;
  }
  const choices = new Int32Array(cases.length);
  for (const [c, index] of caseIndex.entries()) choices[index] = first[c + 1]! - first[c]!;
  const shortages: Shortage[] = [];
  for (const [c, { k }] of cases.entries()) {
    if (missing[c]! > 0)
      shortages.push({
        caseIndex: c,
        missing: missing[c]!,
        why: choices[c]! < k ? "too-few-admissible" : "reviewers-full",
      });
  }
  const underMin: UnderMin[] = [];
  for (const [r, { min }] of reviewers.entries())
    if (loads[r]! < min) underMin.push({ reviewerIndex: r, load: loads[r]!, min });
  return { total, pairs, loads, shortages, underMin };
}

function inFileOrder(values: Float64Array, index: Int32Array): Float64Array {
  const result = new Float64Array(values.length);
  for (const [position, item] of index.entries()) result[item] = values[position]!;
  return result;
}
