import { eq } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { Refusal } from "#app/domain/refusal";
import { users } from "#drizzle/schema/people";
import { forgiveAttempts, signInLimits, takeAttempt } from "../attempts.server";
import { foldEmail } from "../fold";
import { passwordFits } from "../password.server";
import { userByEmail } from "../queries/user-by-email.server";

export interface Credentials {
  email: string;
  password: string;
  /** The network address the attempt comes from. */
  address: string;
}

/** Answers whose account it is. An address without an account gets the answer of a wrong password, after the same work. */
export async function signIn(ctx: Context, { email, password, address }: Credentials) {
  const limits = signInLimits(foldEmail(email), address);
  await takeAttempt(ctx.db, limits, ctx.now);
  const user = await userByEmail(ctx.db.read, email);
  if (!(await passwordFits(user?.passwordHash, password)) || !user) throw new Refusal("account.wrong-password");
  return ctx.db.transact(async (tx) => {
    // the account as it is now: the password took its time to check
    const [current] = await tx.select().from(users).where(eq(users.id, user.id));
    if (!current || current.passwordHash !== user.passwordHash) throw new Refusal("account.wrong-password");
    if (current.disabledAt) throw new Refusal("account.disabled");
    await forgiveAttempts(tx, limits);
    const signedIn = { ...ctx, actor: { ...ctx.actor, userId: user.id } };
    await recordEvent(tx, signedIn, { name: "account.signed-in", subject: "user", subjectId: user.id });
    return { userId: user.id };
  });
}
