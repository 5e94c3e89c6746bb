import { eq } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { reviewerProfiles, users } from "#drizzle/schema/people";
import type { ReviewerProfile } from "../forms";
import { mayChangeReviewer } from "../permissions";
import { personalFacts } from "../personal-facts.server";
import { reviewerTies } from "../queries/reviewer-ties.server";
import { reviewerColumns, setReviewerCategories } from "../reviewer-rows.server";

/** What routing knows of a reviewer, changed by the reviewer or by an organiser they work for. */
export async function changeReviewer(ctx: Context, { userId, ...given }: ReviewerProfile & { userId: string }) {
  return ctx.db.transact(async (tx) => {
    authorise(mayChangeReviewer(ctx.actor, await reviewerTies(tx, userId)));
    const [changed] = await tx
      .update(reviewerProfiles)
      .set(await reviewerColumns(tx, given))
      .where(eq(reviewerProfiles.userId, userId))
      .returning({ userId: reviewerProfiles.userId });
    if (!changed) throw new Refusal("reviewer.not-found");
    await setReviewerCategories(tx, userId, given.levels);
    const [user] = await tx.select({ salt: users.salt }).from(users).where(eq(users.id, userId));
    const { titleLevel, minLoad, maxLoad, levels, institutionName, formerInstitutions } = given;
    const houses = { institutionName, formerInstitutions: formerInstitutions.join("\n") };
    const facts = { titleLevel, minLoad, maxLoad, levels, ...personalFacts(user?.salt ?? "", houses) };
    await recordEvent(tx, ctx, { name: "reviewer.changed", subject: "user", subjectId: userId, facts });
  });
}
