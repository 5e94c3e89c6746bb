import { eq } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { users } from "#drizzle/schema/people";
import { mayReopenAccount } from "../permissions";
import { accountTies } from "../queries/account-ties.server";

/** Opens a closed account again, with everything it had; one that is open stays so. */
export async function reopenAccount(ctx: Context, { userId }: { userId: string }) {
  return ctx.db.transact(async (tx) => {
    const account = await accountTies(tx, userId);
    if (!account) throw new Refusal("account.not-found");
    authorise(mayReopenAccount(ctx.actor, account));
    if (!account.closedBy) return;
    await tx.update(users).set({ disabledAt: null }).where(eq(users.id, userId));
    await recordEvent(tx, ctx, { name: "account.reopened", subject: "user", subjectId: userId });
  });
}
