import { bestMinimums, type BestMinimums } from "./best-minimums";
import type { CanonicalInstance } from "./canonical-instance";
import { minimumsByProgram } from "./minimums-by-program";
import { effortFor } from "./search-effort";

/** Above this many pairs an integer program takes too long to be worth its time. */
const mostPairs = 60_000;
const quickly = 0.01;

/**
 * Chooses whose minimums are kept when not all can be: by our own search where that soon has a proof, else by an
 * integer program, and where neither proves anything by the whole search, with the better of the two answers.
 */
export async function chosenMinimums(canonical: CanonicalInstance, relevant: Uint8Array): Promise<BestMinimums> {
  if (canonical.reviewer.length > mostPairs) return bestMinimums(canonical, relevant);
  const quick = bestMinimums(canonical, relevant, {
    forCount: effortFor(canonical, quickly),
    forScore: effortFor(canonical, quickly),
  });
  if (isProved(quick)) return quick;
  const byProgram = await minimumsByProgram(canonical, relevant, quick);
  if (byProgram && isProved(byProgram)) return byProgram;
  const searched = bestMinimums(canonical, relevant);
  return byProgram ? better(byProgram, searched) : searched;
}

function isProved({ countProven, gap }: BestMinimums): boolean {
  return countProven && gap === 0;
}

/** The better of a choice whose number is proved and another; both bounds hold for as many minimums. */
function better(proved: BestMinimums, other: BestMinimums): BestMinimums {
  const count = (kept: Uint8Array) => kept.reduce((sum, flag) => sum + flag, 0);
  if (count(other.kept) < count(proved.kept)) return proved;
  const best = other.total > proved.total ? other : proved;
  const bound = Math.min(proved.total + proved.gap, other.total + other.gap);
  return { ...best, countProven: true, gap: bound - best.total };
}
