import loadHighs from "highs";
import type { MatchingInstance } from "#app/domain/reviews/matching/instance";
import type { MatchingWorth } from "./matching-by-trying";

/**
 * Makes an oracle out of HiGHS, an integer programming solver that shares nothing with ours: the three steps of
 * the objective as three programs, each with the answers before it as constraints.
 */
export async function worthByHighs(): Promise<(instance: MatchingInstance) => MatchingWorth> {
  const highs = await loadHighs();
  return (instance) => {
    const { pairs, reviewers } = instance;
    const all = [...pairs.score.keys()];
    if (all.length === 0) return { placed: 0, underMin: reviewers.filter(({ min }) => min > 0).length, total: 0 };
    const limits = limitsOf(instance);
    const best = (objective: string, constraints: string[]) => {
      const variables = [...all.map((pair) => `x${pair}`), ...reviewers.map((_, r) => `y${r}`)];
      const program = ["Maximize", objective, "Subject To", ...constraints, "Binary", ...variables, "End"].join("\n");
      const { Status, ObjectiveValue } = highs.solve(program, { mip_rel_gap: 0, mip_abs_gap: 0.5 });
      if (Status !== "Optimal") throw new Error(Status);
      return Math.round(ObjectiveValue);
    };
    const reviews = all.map((pair) => `+ x${pair}`).join(" ");
    const minimums = reviewers.map((_, r) => `+ y${r}`).join(" ");
    const scores = all.map((pair) => `+ ${pairs.score[pair]!} x${pair}`.replace("+ -", "- ")).join(" ");
    const placed = best(reviews, limits);
    const kept = best(minimums, [...limits, `${reviews} = ${placed}`]);
    const total = best(scores, [...limits, `${reviews} = ${placed}`, `${minimums} >= ${kept}`]);
    return { placed, underMin: reviewers.length - kept, total };
  };
}

function limitsOf({ cases, reviewers, pairs }: MatchingInstance): string[] {
  const sum = (index: ArrayLike<number>, item: number) =>
    [...pairs.score.keys()]
      .filter((pair) => index[pair] === item)
      .map((pair) => `+ x${pair}`)
      .join(" ");
  const lines: string[] = [];
  for (const [c, { k }] of cases.entries())
    if (sum(pairs.caseIndex, c)) lines.push(`${sum(pairs.caseIndex, c)} <= ${k}`);
  for (const [r, { min, max }] of reviewers.entries()) {
    const load = sum(pairs.reviewerIndex, r);
    if (load) lines.push(`${load} <= ${max}`, `${load} - ${min} y${r} >= 0`);
    else if (min > 0) lines.push(`y${r} <= 0`);
  }
  return lines;
}
