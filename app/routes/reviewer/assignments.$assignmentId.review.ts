import { saveReview } from "#app/domain/reviews/commands/save-review.server";
import { reviewSchema } from "#app/domain/reviews/forms";
import { storedReview } from "#app/domain/reviews/queries/stored-review.server";
import { forReviewer } from "#app/web/area.server";
import { answerAutosave } from "#app/web/autosave.server";
import { pathParam } from "#app/web/paths.server";

/** The autosave of a review. */
export const action = forReviewer((ctx, { request, params }) => {
  const assignmentId = pathParam(params, "assignmentId", "assignment.not-found");
  return answerAutosave(request, {
    language: ctx.actor.language,
    schema: reviewSchema,
    misfit: "review.out-of-range",
    save: (text) => saveReview(ctx, { assignmentId, text }),
    stored: () => storedReview(ctx, assignmentId),
  });
});
