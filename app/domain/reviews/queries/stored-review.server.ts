import type { Context } from "#app/domain/context.server";
import { authorise } from "#app/domain/refusal";
import { mayReadAssignment } from "../permissions";
import { assignmentFacts } from "./assignment-facts.server";
import { criteriaOfCall } from "./criteria-of-call.server";
import { contentFor } from "../review-content";

/** A review as it is stored, for the window of its reviewer that is based on an older one. */
export async function storedReview({ db, actor, now }: Context, assignmentId: string) {
  const { callId, review, facts } = await assignmentFacts(db.read, assignmentId);
  authorise(mayReadAssignment(actor, facts));
  const content = contentFor(await criteriaOfCall(db.read, callId), review);
  return { rev: review?.rev ?? 0, content, savedAt: review?.savedAt ?? now, by: null };
}
