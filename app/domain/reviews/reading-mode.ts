import type { Verdict } from "#app/domain/refusal";

/** What a reviewer can still do with a case, from what `mayJudge` answers: judge it, or only read what was submitted or came too late. */
export const readingMode = (verdict: Verdict): "judging" | "locked" | "closed" =>
  verdict === null ? "judging" : verdict.code === "review.locked" ? "locked" : "closed";
