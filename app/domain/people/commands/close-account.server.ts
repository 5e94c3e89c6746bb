import { eq } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { sessions, users } from "#drizzle/schema/people";
import { mayAdminister, mayCloseAccount } from "../permissions";
import { accountTies } from "../queries/account-ties.server";
import { spendPasswordLinks } from "../spend-password-links.server";

/**
 * Closes an account: nobody signs in with it, every session ends at once, its links to a new password are spent. What the
 * person wrote, and what was given to them, stays as it is. Closed twice, it is closed once.
 */
export async function closeAccount(ctx: Context, { userId }: { userId: string }) {
  return ctx.db.transact(async (tx) => {
    const account = await accountTies(tx, userId);
    if (!account) throw new Refusal("account.not-found");
    authorise(mayCloseAccount(ctx.actor, account));
    if (account.closedBy) return;
    await tx.update(users).set({ disabledAt: ctx.now }).where(eq(users.id, userId));
    await tx.delete(sessions).where(eq(sessions.userId, userId));
    await spendPasswordLinks(tx, userId, ctx.now);
    const facts = { by: mayAdminister(ctx.actor) === null ? "administrator" : "institution" };
    await recordEvent(tx, ctx, { name: "account.closed", subject: "user", subjectId: userId, facts });
  });
}
