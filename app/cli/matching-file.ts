import { z } from "zod";
import type { AdmissiblePairs, MatchingInstance } from "#app/domain/reviews/matching/instance";
import { faultOfInstance, type InstanceFault } from "#app/domain/reviews/matching/instance-fault";
import { readOperatorsFile } from "./read-operators-file";

const count = z.number().int().nonnegative();
const instanceFile = z.object({
  seed: z.union([z.string(), z.number().transform(String)]),
  cases: z.array(z.object({ key: z.string(), k: count })),
  reviewers: z.array(z.object({ key: z.string(), min: count, max: count })),
  // Millions of triples: looked at one by one below, without a schema's copy of each.
  scores: z.custom<unknown[]>(Array.isArray, "is not a list"),
});

/** Reads `{seed, cases, reviewers, scores: [[caseIndex, reviewerIndex, score], …]}`; a bad file gives an error that says where. */
export async function readMatchingFile(path: string): Promise<MatchingInstance> {
  const content = parseJson((await readOperatorsFile(path)).toString("utf8"));
  const parsed = instanceFile.safeParse(content);
  if (!parsed.success) {
    const { path: where, message } = parsed.error.issues[0]!;
    throw new Error(`${where.join(".") || "the file"}: ${message}`);
  }
  const { scores, ...rest } = parsed.data;
  const instance = { ...rest, pairs: pairsOf(scores) };
  const fault = faultOfInstance(instance);
  if (fault) throw new Error(wording[fault.code](fault.at));
  return instance;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error("the file is not valid JSON");
  }
}

function pairsOf(scores: readonly unknown[]): AdmissiblePairs {
  const caseIndex = new Float64Array(scores.length);
  const reviewerIndex = new Float64Array(scores.length);
  const score = new Float64Array(scores.length);
  for (const [at, triple] of scores.entries()) {
    if (!Array.isArray(triple) || triple.length !== 3 || !triple.every((value) => typeof value === "number")) {
      throw new Error(`scores[${at}] is not [caseIndex, reviewerIndex, score]`);
    }
    [caseIndex[at], reviewerIndex[at], score[at]] = triple as [number, number, number];
  }
  return { caseIndex, reviewerIndex, score };
}

const wording: Record<InstanceFault["code"], (at: number) => string> = {
  "case-key-repeated": (at) => `cases[${at}] has the key of an earlier case`,
  "case-k-invalid": (at) => `cases[${at}].k is too large`,
  "reviewer-key-repeated": (at) => `reviewers[${at}] has the key of an earlier reviewer`,
  "reviewer-bounds-invalid": (at) => `reviewers[${at}].min or max is too large`,
  "reviewer-min-above-max": (at) => `reviewers[${at}].min is above max`,
  "pair-columns-differ": (at) => `scores[${at}] is incomplete`,
  "pair-case-unknown": (at) => `scores[${at}] names a case that does not exist`,
  "pair-reviewer-unknown": (at) => `scores[${at}] names a reviewer who does not exist`,
  "pair-score-not-whole": (at) => `scores[${at}] has a score that is not a whole number`,
  "pair-score-too-large": (at) => `scores[${at}] has a score beyond ten million`,
  "pair-repeated": (at) => `scores[${at}] repeats a pair`,
};
