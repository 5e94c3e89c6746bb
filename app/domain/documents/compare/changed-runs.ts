/** One place where two lists differ: `before[from..to)` became `after[into..until)`. An empty side is an insertion or a deletion. */
export interface ChangedRun {
  from: number;
  to: number;
  into: number;
  until: number;
}

/** Beyond this many comparisons the middle counts as one change: a text pasted anew is no reason to wait. */
const MOST_CELLS = 4_000_000;

/** Where `after` differs from `before`, in order; equal strings are equal things. What lies between the runs is the same on both sides. */
export function changedRuns(before: readonly string[], after: readonly string[]): ChangedRun[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const old = before.slice(start, before.length - end);
  const fresh = after.slice(start, after.length - end);
  return runsBetween(pairsOf(old, fresh), old.length, fresh.length).map(({ from, to, into, until }) => ({
    ...{ from: from + start, to: to + start },
    ...{ into: into + start, until: until + start },
  }));
}

/** A longest common subsequence as pairs of places. */
function pairsOf(before: readonly string[], after: readonly string[]): [number, number][] {
  const width = after.length + 1;
  if (before.length * after.length > MOST_CELLS) return [];
  const lengths = new Uint32Array((before.length + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column]!;
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      lengths[row * width + column] =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let row = 0, column = 0; row < before.length && column < after.length;) {
    if (before[row] === after[column]) pairs.push([row++, column++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return pairs;
}

function runsBetween(pairs: readonly [number, number][], before: number, after: number): ChangedRun[] {
  const runs: ChangedRun[] = [];
  let from = 0;
  let into = 0;
  for (const [to, until] of [...pairs, [before, after] as const]) {
    if (to > from || until > into) runs.push({ from, to, into, until });
    from = to + 1;
    into = until + 1;
  }
  return runs;
}
