import { and, eq, ne } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { sessions, users } from "#drizzle/schema/people";
import { forgiveAttempts, signInLimits, takeAttempt } from "../attempts.server";
import { hashPassword, passwordFits } from "../password.server";
import { mayUseAccount } from "../permissions";
import { spendPasswordLinks } from "../spend-password-links.server";

export interface PasswordChange {
  currentPassword: string;
  password: string;
  address: string;
  /** The session that stays; all others end. */
  sessionId: string | null;
}

/** A person who knows the present password sets another one; links from letters asked for earlier open nothing any more. */
export async function changePassword(ctx: Context, { currentPassword, password, address, sessionId }: PasswordChange) {
  authorise(mayUseAccount(ctx.actor));
  const userId = ctx.actor.userId ?? "";
  const [user] = await ctx.db.read.select().from(users).where(eq(users.id, userId));
  if (!user) throw new Refusal("account.not-found");
  const limits = signInLimits(user.emailFold, address);
  await takeAttempt(ctx.db, limits, ctx.now);
  if (!(await passwordFits(user.passwordHash, currentPassword))) throw new Refusal("account.wrong-password");
  const passwordHash = await hashPassword(password);
  await ctx.db.transact(async (tx) => {
    await forgiveAttempts(tx, limits);
    await tx.update(users).set({ passwordHash }).where(eq(users.id, userId));
    await spendPasswordLinks(tx, userId, ctx.now);
    await tx.delete(sessions).where(and(eq(sessions.userId, userId), ne(sessions.id, sessionId ?? "")));
    const facts = { by: "person" };
    await recordEvent(tx, ctx, { name: "account.password-changed", subject: "user", subjectId: userId, facts });
  });
}
