import { desc, eq } from "drizzle-orm";
import { callToDecideOn } from "#app/domain/calls/queries/call-to-decide-on.server";
import type { Context } from "#app/domain/context.server";
import { authorise } from "#app/domain/refusal";
import { users } from "#drizzle/schema/people";
import { plans } from "#drizzle/schema/reviews";
import { mayReadReviews } from "../permissions";

/** All routing plans of a call, newest first, without what is in them. */
export async function plansOfCall({ db, actor }: Context, callId: string) {
  authorise(mayReadReviews(actor, await callToDecideOn(db.read, callId)));
  const { id, position, state, seed, createdAt, appliedAt } = plans;
  return db.read
    .select({ id, position, state, seed, createdAt, appliedAt, by: users.name })
    .from(plans)
    .leftJoin(users, eq(users.id, plans.createdBy))
    .where(eq(plans.callId, callId))
    .orderBy(desc(position));
}
