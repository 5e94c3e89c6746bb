import { eq } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { reviews } from "#drizzle/schema/reviews";
import { nextReviewState } from "../lifecycle";
import { mayJudge } from "../permissions";
import { assignmentFacts } from "../queries/assignment-facts.server";
import { criteriaOfCall } from "../queries/criteria-of-call.server";
import { totalOf, unscored } from "../scoring";

/** Hands a complete review in and locks it; its total is the sum of its criteria. */
export async function submitReview(
  { db, actor, now }: Context,
  { assignmentId, rev }: { assignmentId: string; rev: number },
) {
  return db.transact(
    async (tx) => {
      const { callId, review, facts } = await assignmentFacts(tx, assignmentId);
      authorise(mayJudge(actor, facts, now));
      if (!review) throw new Refusal("review.incomplete", { count: (await criteriaOfCall(tx, callId)).length });
      if (review.rev !== rev) throw new Refusal("review.stale", { rev: review.rev });
      const state = nextReviewState(review.state, "submit");
      const criteria = await criteriaOfCall(tx, callId);
      const total = totalOf(criteria, review.scores);
      if (total === null) throw new Refusal("review.incomplete", { count: unscored(criteria, review.scores).length });

      await tx.update(reviews).set({ state, total, submittedAt: now }).where(eq(reviews.id, review.id));
      await recordEvent(
        tx,
        { actor, now },
        {
          name: "review.submitted",
          subject: "review",
          subjectId: review.id,
          callId,
          facts: { from: review.state, to: state, total },
        },
      );
      return { total };
    },
    { queue: `assignment:${assignmentId}` },
  );
}
