import { solveMatching } from "#app/domain/reviews/matching/solve-matching";
import type { Command } from "../command";
import { readMatchingFile } from "../matching-file";
import { WrongUsage } from "../wrong-usage";

/** Prints the optimal matching of an instance file by keys. `cpuMs` is the CPU time of matching, without reading the file. */
export const match: Command = {
  usage: "INSTANCE.json",
  async run(args) {
    const [path] = args;
    if (args.length !== 1 || path === undefined) throw new WrongUsage("needs exactly one file");
    const instance = await readMatchingFile(path);
    const caseKey = (index: number) => instance.cases[index]!.key;
    const reviewerKey = (index: number) => instance.reviewers[index]!.key;
    const before = process.cpuUsage();
    const { total, pairs, shortages, underMin, certificate } = await solveMatching(instance);
    const { user, system } = process.cpuUsage(before);
    return {
      total,
      pairs: pairs.map(({ caseIndex, reviewerIndex }) => [caseKey(caseIndex), reviewerKey(reviewerIndex)]),
      shortages: shortages.map(({ caseIndex, missing, why }) => ({ case: caseKey(caseIndex), missing, why })),
      underMin: underMin.map(({ reviewerIndex, load, min }) => ({ reviewer: reviewerKey(reviewerIndex), load, min })),
      certificate,
      cpuMs: Math.round((user + system) / 1000),
    };
  },
};
