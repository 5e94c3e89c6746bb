import type { Highs } from "highs";
import type { CanonicalInstance } from "./canonical-instance";
import { integerProgram, type ProgramGoal } from "./integer-program";
import type { Flow } from "./transport";

/** What HiGHS found. Nothing of it is exact: the choice must be tried in whole numbers. */
export interface ProgramAnswer {
  /** Reviewers whose minimum is kept. */
  readonly kept: Uint8Array;
  /** No choice is worth more, up to rounding errors. */
  readonly bound: number;
}

/** Steps of the simplex method for one program, and steps times pairs: some twenty seconds when the machine is free. */
const mostSteps = 40_000;
const mostWork = 1e9;

/**
 * Solves an integer program with HiGHS (branch and cut, Huangfu & Hall 2018), beginning from a flow known. Its
 * effort is counted in steps of the simplex method, so that an answer cut short is the same on every machine. The
 * clock, `seconds`, is the last resort of a very slow one. Null when the program has no answer, which only rounding
 * could cause.
 */
export function solveProgram(
  highs: Highs,
  canonical: CanonicalInstance,
  relevant: Uint8Array,
  goal: ProgramGoal,
  { start, seconds }: { start: Flow; seconds: number },
): ProgramAnswer | null {
  const { callbackType, modelStatus } = highs.constants;
  const pairs = canonical.reviewer.length;
  const steps = Math.min(mostSteps, Math.floor(mostWork / pairs));
  return highs.withModel(integerProgram(canonical, relevant, goal, highs.constants), (model) => {
    model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.5, time_limit: seconds });
    model.setSolution({ colValue: columnsOf(canonical, relevant, start) });
    model.run({
      [callbackType.mipInterrupt](event) {
        if ((event.data.mip_total_lp_iterations ?? 0) > steps) event.interrupt();
        return undefined;
      },
    });
    const status = model.getModelStatus();
    const { optimal, interrupted, timeLimit } = modelStatus;
    if (status !== optimal && status !== interrupted && status !== timeLimit) return null;
    const kept = Uint8Array.from(model.getSolution().colValue.subarray(pairs), (value) => (value > 0.5 ? 1 : 0));
    return { kept, bound: Number(model.info.get("mip_dual_bound")) };
  });
}

/** A flow as the values of the program's columns. */
function columnsOf({ min }: CanonicalInstance, relevant: Uint8Array, { used, load }: Flow): Float64Array {
  return Float64Array.from([...used, ...min.map((least, r) => (relevant[r] && load[r]! >= least ? 1 : 0))]);
}
