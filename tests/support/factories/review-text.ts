import type { ReviewText } from "#app/domain/reviews/forms";

/** Full marks by the default rubric. */
export const fullMarks = { relevance: 15, practice: 20, results: 30, innovation: 15, transferability: 15, writing: 5 };

/** A review as the desk sends it; `scores` by criterion. */
export const aReviewText = (
  scores: Record<string, number | null>,
  { rev = 0, ...text }: Partial<ReviewText> = {},
): ReviewText => ({
  ...{ rev, toInstitution: "写得清楚。", toPanel: "", confidence: 2, ...text },
  scores: Object.fromEntries(Object.entries(scores).map(([key, score]) => [key, { score, comment: "" }])),
});
