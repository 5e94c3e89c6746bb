import { eq } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { Refusal } from "#app/domain/refusal";
import { sessions, users } from "#drizzle/schema/people";
import { forgiveAttempts, signInLimits } from "../attempts.server";
import { hashPassword } from "../password.server";
import { openPasswordLink } from "../queries/password-link.server";
import { spendPasswordLinks } from "../spend-password-links.server";

/** Sets a password by a link from a letter. Every session of the account ends, and its other links are spent. */
export async function setNewPassword(ctx: Context, { token, password }: { token: string; password: string }) {
  await openPasswordLink(ctx.db.read, ctx, token);
  const passwordHash = await hashPassword(password);
  return ctx.db.transact(async (tx) => {
    const { userId } = await openPasswordLink(tx, ctx, token);
    const [user] = await tx.update(users).set({ passwordHash }).where(eq(users.id, userId)).returning();
    if (!user || user.disabledAt) throw new Refusal("account.link-expired");
    await spendPasswordLinks(tx, userId, ctx.now);
    await tx.delete(sessions).where(eq(sessions.userId, userId));
    await forgiveAttempts(tx, signInLimits(user.emailFold, "").slice(0, 1));
    const owner = { ...ctx, actor: { ...ctx.actor, userId } };
    const facts = { by: "link" };
    await recordEvent(tx, owner, { name: "account.password-changed", subject: "user", subjectId: userId, facts });
    return { userId };
  });
}
