import { solveMatching } from "#app/domain/reviews/matching/solve-matching";
import { aMatchingInstance } from "#tests/support/matching-instance";
import { cpuSeconds, median } from "./cpu-seconds";
import type { BenchRow } from "./row";

const sizes = [
  { cases: 1000, reviewers: 200, pairsPerCase: 60, runs: 5, aim: "≤ 1 s" },
  { cases: 4000, reviewers: 500, runs: 3, aim: "≤ 6 s" },
];

/** Matching three reviewers to each case, ties and certificate included: CPU time (user + system). */
export async function benchMatching(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const { runs, aim, ...size } of sizes) {
    const instance = aMatchingInstance(size);
    const figures: number[] = [];
    let proved = true;
    for (let run = 0; run < runs; run++) {
      figures.push(await cpuSeconds(async () => (proved &&= (await solveMatching(instance)).certificate.ok)));
    }
    rows.push({
      name: `Matching ${size.cases} × ${size.reviewers}, ${instance.pairs.score.length} pairs: CPU`,
      figure: `${median(figures).toFixed(2)} s`,
      aim,
      note: `${proved ? "optimal by certificate" : "not proved optimal"}; median of ${runs}`,
    });
  }
  return rows;
}
