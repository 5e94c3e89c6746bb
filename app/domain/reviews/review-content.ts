import type { ReviewText } from "./forms";
import type { CriterionScores } from "./stored";

/** What a reviewer writes, without the `rev` it builds on. */
export type ReviewContent = Omit<ReviewText, "rev">;

/** A review as a form brings it: a score that cannot be read is `wrong`, which the schema refuses. */
type TypedReview = Omit<ReviewContent, "scores"> & {
  scores: Record<string, { score: number | null | "wrong"; comment: string }>;
};

/** A review as the desk shows it: every criterion of the rubric has its place, also before anything is written. */
export function contentFor(criteria: readonly { key: string }[], review: TypedReview | null): ReviewContent {
  const { toInstitution = "", toPanel = "", confidence = null } = review ?? {};
  const scores: CriterionScores = {};
  for (const { key } of criteria) {
    const { score = null, comment = "" } = review?.scores[key] ?? {};
    scores[key] = { score: score === "wrong" ? null : score, comment };
  }
  return { scores, toInstitution, toPanel, confidence };
}

/** A score as it was typed: whole or half points from 0 to the criterion's. Nothing for an empty field, `wrong` for anything else. */
export function readScore(typed: string, points: number): number | null | "wrong" {
  const text = typed.normalize("NFKC").trim();
  if (text === "") return null;
  const score = /^\d{1,4}(\.\d+)?$/.test(text) ? Number(text) : NaN;
  return score >= 0 && score <= points && Number.isInteger(score * 2) ? score : "wrong";
}

/** The desk's form as a browser without scripts sends it. */
export function contentOfForm(form: FormData, criteria: readonly { key: string; points: number }[]): TypedReview {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  const confidence = text("confidence");
  return {
    scores: Object.fromEntries(
      criteria.map(({ key, points }) => [
        key,
        { score: readScore(text(`score-${key}`), points), comment: text(`comment-${key}`) },
      ]),
    ),
    toInstitution: text("toInstitution"),
    toPanel: text("toPanel"),
    confidence: confidence === "" ? null : Number(confidence),
  };
}
