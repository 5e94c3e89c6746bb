import type { Context } from "#app/domain/context.server";
import { enqueue } from "#app/domain/record/enqueue.server";
import { passwordLetterLimits, takeAttempt } from "../attempts.server";
import { foldEmail } from "../fold";

/** The job that finds out whether there is an account and writes to it. */
export const PASSWORD_LETTER_JOB = "account.write-password-letter";

/** Asks for a link to a new password. Whether the address has an account is looked up later, so that nothing here depends on it: neither the answer nor the time it takes. */
export async function requestNewPassword(ctx: Context, { email, address }: { email: string; address: string }) {
  const emailFold = foldEmail(email);
  await takeAttempt(ctx.db, passwordLetterLimits(emailFold, address), ctx.now);
  await ctx.db.transact((tx) => enqueue(tx, PASSWORD_LETTER_JOB, { emailFold }));
}
