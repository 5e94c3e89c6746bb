import { asc, eq } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { reviewerCategories, reviewerProfiles, users } from "#drizzle/schema/people";
import { mayChangeReviewer, mayReadReviewers } from "../permissions";
import { reviewerTies } from "./reviewer-ties.server";

/** One reviewer with the whole profile: for the reviewer, and for the organiser. */
export async function reviewerProfile({ db, actor }: Context, userId: string) {
  const mayChange = mayChangeReviewer(actor, await reviewerTies(db.read, userId));
  if (mayReadReviewers(actor)) authorise(mayChange);
  const [row] = await db.read
    .select({
      name: users.name,
      email: users.email,
      title: users.title,
      mobile: users.mobile,
      closedAt: users.disabledAt,
      profile: reviewerProfiles,
    })
    .from(reviewerProfiles)
    .innerJoin(users, eq(users.id, reviewerProfiles.userId))
    .where(eq(users.id, userId));
  if (!row) throw new Refusal("reviewer.not-found");
  const { categoryKey, level } = reviewerCategories;
  const levels = await db.read
    .select({ categoryKey, level })
    .from(reviewerCategories)
    .where(eq(reviewerCategories.userId, userId))
    .orderBy(asc(categoryKey));
  const { profile, ...person } = row;
  return { ...person, ...profile, levels, mayChange: mayChange === null };
}
