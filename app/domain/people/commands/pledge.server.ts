import { and, eq, isNull } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise } from "#app/domain/refusal";
import { reviewerProfiles } from "#drizzle/schema/people";
import { mayPledge } from "../permissions";

/** The reviewer promises to keep silent and to stand back where they are not free (保密与回避承诺). Promised once; again changes nothing. */
export async function pledge(ctx: Context) {
  return ctx.db.transact(async (tx) => {
    authorise(mayPledge(ctx.actor));
    const userId = ctx.actor.userId ?? "";
    const [pledged] = await tx
      .update(reviewerProfiles)
      .set({ pledgedAt: ctx.now })
      .where(and(eq(reviewerProfiles.userId, userId), isNull(reviewerProfiles.pledgedAt)))
      .returning({ userId: reviewerProfiles.userId });
    if (pledged) await recordEvent(tx, ctx, { name: "reviewer.pledged", subject: "user", subjectId: userId });
  });
}
