import type { BestMinimums } from "./best-minimums";
import type { CanonicalInstance } from "./canonical-instance";
import { matchingModel } from "./matching-model";
import { solveProgram } from "./solve-program";
import { solveTransport } from "./solve-transport";
import type { Flow } from "./transport";

/** Points by which rounding errors may make a bound too low. Sums are whole, so less than one point never decides. */
const allowance = 0.25;
/** Seconds on the clock for all programs of one matching together. */
const mostSeconds = 30;

/**
 * Chooses whose minimums are kept as an integer program, first for their number where `known` leaves it unproved,
 * then for the sum of scores. HiGHS computes in floating point and is trusted with the bound only: what its choice
 * is worth is found by our own flow in whole numbers. Null when it cannot say how many minimums can be kept, or
 * when what it says does not stand up in whole numbers.
 */
export async function minimumsByProgram(
  canonical: CanonicalInstance,
  relevant: Uint8Array,
  known: BestMinimums,
): Promise<BestMinimums | null> {
  const { default: loadHighs } = await import("highs");
  const highs = await loadHighs();
  const started = performance.now();
  const left = () => Math.max(1, mostSeconds - (performance.now() - started) / 1000);
  let start = choiceOf(canonical, known.kept);
  if (!known.countProven) {
    const most = solveProgram(highs, canonical, relevant, "count", { start: start.flow, seconds: left() });
    if (!most) return null;
    const found = choiceOf(canonical, most.kept);
    if (found.count > start.count) start = found;
    if (start.count !== Math.floor(most.bound + allowance)) return null;
  }
  const { count, placed } = start;
  const answer = solveProgram(highs, canonical, relevant, { placed, count }, { start: start.flow, seconds: left() });
  if (!answer) return null;
  const { kept, total, ...chosen } = choiceOf(canonical, answer.kept);
  if (chosen.count !== count || total > answer.bound + allowance) return null;
  return { kept, total, countProven: true, gap: Math.floor(answer.bound + allowance) - total };
}

interface Choice {
  readonly kept: Uint8Array;
  readonly count: number;
  readonly placed: number;
  readonly total: number;
  readonly flow: Flow;
}

/** The best matching with these minimums, in whole numbers; `kept` are the minimums it reaches. */
function choiceOf(canonical: CanonicalInstance, wanted: Uint8Array): Choice {
  const { min, score } = canonical;
  const flow = solveTransport(
    matchingModel(
      canonical,
      min.map((least, r) => (wanted[r] ? least : 0)),
    ).transport,
  );
  const kept = Uint8Array.from(min, (least, r) => (least > 0 && flow.load[r]! >= least ? 1 : 0));
  return {
    kept,
    flow,
    count: kept.reduce((sum, flag) => sum + flag, 0),
    placed: flow.used.reduce((sum, flag) => sum + flag, 0),
    total: score.reduce((sum, value, pair) => sum + value * flow.used[pair]!, 0),
  };
}
