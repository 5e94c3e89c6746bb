import type { ReviewContent } from "#app/domain/reviews/review-content";
import type { OverallState } from "../editor/saving/overall-state";
import type { DeskCriterion } from "./desk-case";

/** What the parts of the rubric show about the whole review. */
export interface RubricState {
  criteria: readonly DeskCriterion[];
  content: ReviewContent;
  /** Keys of the criteria without a score. */
  missing: readonly string[];
  state: OverallState;
}

/** The points given so far. */
export const pointsGiven = (content: ReviewContent) =>
  Object.values(content.scores).reduce((sum, { score }) => sum + (score ?? 0), 0);

/** The points of the criteria without a score. */
export const pointsOpen = ({ criteria, missing }: Pick<RubricState, "criteria" | "missing">) =>
  criteria.filter(({ key }) => missing.includes(key)).reduce((sum, { points }) => sum + points, 0);
