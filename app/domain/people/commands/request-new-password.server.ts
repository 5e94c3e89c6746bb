import type { Context } from "#app/domain/context.server";
import { enqueue } from "#app/domain/record/enqueue.server";
import { passwordLetterLimits, takeAttempt } from "../attempts.server";
import { foldEmail } from "../fold";
import { userByEmail } from "../queries/user-by-email.server";

/** The job that writes to an account, if there is one. */
export const PASSWORD_LETTER_JOB = "account.write-password-letter";

/**
 * Asks for a link to a new password. Whether or not the address has an account, one look-up and one job are made, so
 * that neither the answer nor the time it takes depends on it. The job knows the account, never the address.
 */
export async function requestNewPassword(ctx: Context, { email, address }: { email: string; address: string }) {
  const emailFold = foldEmail(email);
  await takeAttempt(ctx.db, passwordLetterLimits(emailFold, address), ctx.now);
  await ctx.db.transact(async (tx) => {
    const user = await userByEmail(tx, emailFold);
    await enqueue(tx, PASSWORD_LETTER_JOB, { userId: user?.id ?? null });
  });
}
