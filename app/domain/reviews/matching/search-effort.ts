/**
 * How many flow problems a search may still solve. Counted, never timed, so that the same instance gives the
 * same answer on a slow machine.
 */
export class SearchEffort {
  private left: number;

  constructor(reviews: number, pairs: number) {
    this.left = Math.min(mostProblems, Math.max(fewestProblems, Math.floor(totalWork / (reviews * pairs + 1))));
  }

  /** Counts one problem; false when the search must stop. */
  spend(): boolean {
    return this.left-- > 0;
  }
}

/** Reviews times pairs over all problems together. */
const totalWork = 2e9;
const mostProblems = 40_000;
const fewestProblems = 3;
