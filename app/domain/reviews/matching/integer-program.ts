import type { HighsConstants, ModelData } from "highs";
import type { CanonicalInstance } from "./canonical-instance";

/** As many minimums as possible, or with so many of them and so many reviews the largest sum of scores. */
export type ProgramGoal = "count" | { readonly placed: number; readonly count: number };

/**
 * The choice of minimums as a mixed integer program: a column for each pair (the share of it used), then one for
 * each reviewer (1 when the minimum is kept). Only the latter must be whole: with them fixed, the rest is a flow
 * and has whole answers. Rows: reviews of each case, load of each reviewer above the minimum kept, load within the
 * maximum, all reviews, all minimums. Counting needs no more reviews than the minimums themselves.
 */
export function integerProgram(
  { supply, min, max, first, reviewer, score }: CanonicalInstance,
  relevant: Uint8Array,
  goal: ProgramGoal,
  { objectiveSense, variableType }: HighsConstants,
): ModelData {
  const pairs = reviewer.length;
  const reviewers = min.length;
  const numCols = pairs + reviewers;
  const numRows = supply.length + 2 * reviewers + 2;
  const above = supply.length;
  const within = above + reviewers;
  const columns: [row: number, value: number][][] = [];
  for (let c = 0; c < supply.length; c++) {
    for (const r of reviewer.subarray(first[c], first[c + 1])) {
      columns.push([
        [c, 1],
        [above + r, 1],
        [within + r, 1],
        [numRows - 2, 1],
      ]);
    }
  }
  for (const [r, least] of min.entries()) {
    columns.push([
      [above + r, -least],
      [numRows - 1, 1],
    ]);
  }
  const entries = columns.flat();
  const starts = new Int32Array(numCols + 1);
  for (const [column, { length }] of columns.entries()) starts[column + 1] = starts[column]! + length;
  const isCount = goal === "count";
  const reviews = supply.reduce((sum, k) => sum + k, 0);
  const isFull = !isCount && goal.placed === reviews;
  const zeros = new Float64Array(reviewers);
  return {
    numCols,
    numRows,
    sense: objectiveSense.maximize,
    colCost: Float64Array.from([...score.map((value) => (isCount ? 0 : value)), ...zeros.fill(isCount ? 1 : 0)]),
    colLower: new Float64Array(numCols),
    colUpper: Float64Array.from([...new Uint8Array(pairs).fill(1), ...relevant]),
    rowLower: Float64Array.from([
      ...supply.map((k) => (isFull ? k : 0)),
      ...new Uint8Array(2 * reviewers),
      isCount ? 0 : goal.placed,
      isCount ? 0 : goal.count,
    ]),
    rowUpper: Float64Array.from([
      ...supply,
      ...max,
      ...max,
      isCount ? reviews : goal.placed,
      isCount ? reviewers : goal.count,
    ]),
    matrix: {
      format: "csc",
      numRows,
      numCols,
      starts,
      indices: Int32Array.from(entries, ([row]) => row),
      values: Float64Array.from(entries, ([, value]) => value),
    },
    integrality: new Int32Array(numCols).fill(variableType.continuous).fill(variableType.integer, pairs),
  };
}
