import { eq } from "drizzle-orm";
import type { Tx } from "#app/db/database";
import { prepared, rowFor, valueFor } from "#app/db/prepared";
import type { Context } from "#app/domain/context.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { reviews } from "#drizzle/schema/reviews";
import type { ReviewText } from "../forms";
import { nextReviewState } from "../lifecycle";
import { mayJudge } from "../permissions";
import { assignmentFacts } from "../queries/assignment-facts.server";
import { pointsOfCall } from "../queries/points-of-call.server";
import { outOfRange } from "../scoring";

/** Keeps a review as it is written; `rev` 0 starts it. Another save in between is refused with `review.stale` and changes nothing. Answers the new `rev`. */
export async function saveReview(
  { db, actor, now }: Context,
  { assignmentId, text }: { assignmentId: string; text: ReviewText },
) {
  return db.transact(
    async (tx) => {
      const { callId, review, facts } = await assignmentFacts(tx, assignmentId);
      authorise(mayJudge(actor, facts, now));
      const state = nextReviewState(review?.state ?? "draft", "save");
      if ((review?.rev ?? 0) !== text.rev) throw new Refusal("review.stale", { rev: review?.rev ?? 0 });
      const wrong = outOfRange(await pointsOfCall(tx, callId), text.scores);
      if (wrong.length > 0) throw new Refusal("review.out-of-range", { count: wrong.length });

      const rev = text.rev + 1;
      const saved = await writeReview(tx, review?.id, {
        ...text,
        assignmentId,
        state,
        rev,
        savedAt: now,
      });
      const scored = Object.values(text.scores).filter(({ score }) => score !== null).length;
      await recordEvent(
        tx,
        { actor, now },
        { name: "review.saved", subject: "review", subjectId: saved.id, callId, facts: { rev, scored } },
      );
      return { rev, savedAt: now };
    },
    { queue: `assignment:${assignmentId}` },
  );
}

const written = prepared("write_review", (tx: Tx) => {
  const { scores, toInstitution, toPanel, confidence, state, rev, savedAt } = rowFor(reviews);
  return tx
    .update(reviews)
    .set({ scores, toInstitution, toPanel, confidence, state, rev, savedAt })
    .where(eq(reviews.id, valueFor(reviews.id)))
    .returning({ id: reviews.id });
});

async function writeReview(tx: Tx, reviewId: string | undefined, values: typeof reviews.$inferInsert) {
  const [saved] = reviewId
    ? await written(tx, { ...values, id: reviewId })
    : await tx.insert(reviews).values(values).returning({ id: reviews.id });
  if (!saved) throw new Error("a saved review gave no row");
  return saved;
}
