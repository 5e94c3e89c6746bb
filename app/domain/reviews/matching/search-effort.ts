/** Reviews times pairs over all problems of one search together. */
const totalWork = 4e9;
const mostProblems = 100_000;
const fewestProblems = 3;

/**
 * How many flow problems a search may still solve. Counted, never timed, so that the same instance gives the
 * same answer on a slow machine.
 */
export class SearchEffort {
  constructor(private left: number) {}

  /** Counts one problem; false when the search must stop. */
  spend(): boolean {
    return this.left-- > 0;
  }
}

/** The effort worth spending on a problem of this size, or a part of it: larger ones may be solved fewer times. */
export function effortFor({ supply, reviewer }: { supply: Int32Array; reviewer: Int32Array }, part = 1): SearchEffort {
  const reviews = supply.reduce((sum, k) => sum + k, 0);
  const affordable = Math.floor((part * totalWork) / (reviews * reviewer.length + 1));
  return new SearchEffort(Math.min(part * mostProblems, Math.max(fewestProblems, affordable)));
}
