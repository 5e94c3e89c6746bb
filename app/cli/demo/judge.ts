import { createHash } from "node:crypto";
import type { Context } from "#app/domain/context.server";
import { openAssignment } from "#app/domain/reviews/commands/open-assignment.server";
import { saveReview } from "#app/domain/reviews/commands/save-review.server";
import { submitReview } from "#app/domain/reviews/commands/submit-review.server";
import { criteriaOfCall } from "#app/domain/reviews/queries/criteria-of-call.server";
import type { CriterionScores } from "#app/domain/reviews/stored";
import words from "#drizzle/seed/demo/words.json";

interface Judgement {
  assignmentId: string;
  callId: string;
  /** How good the case is, 0 to 1. */
  merit: number;
  /** Told apart from the other reviewers of the case by this. */
  reviewer: number;
}

type Band = "high" | "middle" | "low";

/** Judges a case as a reviewer would: around its merit, each reviewer a little differently. The marks are the same in every demo. */
export async function judge(ctx: Context, { assignmentId, callId, merit, reviewer }: Judgement) {
  await openAssignment(ctx, { assignmentId });
  const scores: CriterionScores = {};
  const leaning = (chance(reviewer, "leaning") - 0.5) * 0.12;
  for (const { key, points } of await criteriaOfCall(ctx.db.read, callId)) {
    const part = merit + leaning + (chance(reviewer, key, String(merit)) - 0.5) * 0.14;
    const score = Math.round(points * Math.min(1, Math.max(0.2, part)));
    scores[key] = { score, comment: words.criterion[bandOf(score / points)] };
  }
  const band = bandOf(merit + leaning);
  const { rev } = await saveReview(ctx, {
    assignmentId,
    text: {
      rev: 0,
      scores,
      toInstitution: oneOf(words.toInstitution[band], reviewer),
      toPanel: oneOf(words.toPanel[band], reviewer),
      confidence: 2 + (reviewer % 2),
    },
  });
  await submitReview(ctx, { assignmentId, rev });
}

/** Begins a review and leaves it: the first two criteria have a mark, nothing is handed in. */
export async function beginToJudge(ctx: Context, { assignmentId, callId }: { assignmentId: string; callId: string }) {
  await openAssignment(ctx, { assignmentId });
  const begun = (await criteriaOfCall(ctx.db.read, callId)).slice(0, 2);
  const scores = Object.fromEntries(
    begun.map(({ key, points }) => [key, { score: Math.round(points * 0.8), comment: words.criterion.middle }]),
  );
  const text = { rev: 0, scores, toInstitution: "", toPanel: "", confidence: null };
  await saveReview(ctx, { assignmentId, text });
}

const bandOf = (part: number): Band => (part >= 0.85 ? "high" : part >= 0.7 ? "middle" : "low");
const oneOf = (texts: readonly string[], place: number) => texts[place % texts.length] ?? "";

/** A number from 0 to 1 that looks random and is always the same for the same words. */
const chance = (...words: (string | number)[]) =>
  createHash("sha256").update(words.join(" ")).digest().readUInt32BE(0) / 0xffff_ffff;
