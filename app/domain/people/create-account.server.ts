import type { Tx } from "#app/db/database";
import type { Context } from "#app/domain/context.server";
import { newSalt } from "#app/domain/record/digest.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { Refusal } from "#app/domain/refusal";
import type { Language } from "#app/i18n/languages";
import { users } from "#drizzle/schema/people";
import { foldEmail } from "./fold";
import { personalFacts } from "./personal-facts.server";
import { userByEmail } from "./queries/user-by-email.server";

export interface NewAccount {
  email: string;
  name: string;
  language: Language;
  /** Already hashed: hashing takes too long for a transaction. */
  passwordHash: string;
  title?: string;
  mobile?: string;
  isAdministrator?: boolean;
}

/** Adds an account inside the caller's transaction; an address has one account. */
export async function createAccount(tx: Tx, ctx: Context, account: NewAccount) {
  if (await userByEmail(tx, account.email)) throw new Refusal("account.email-taken");
  const emailFold = foldEmail(account.email);
  const [user] = await tx
    .insert(users)
    .values({ ...account, emailFold, salt: newSalt(), createdAt: ctx.now })
    .returning();
  if (!user) throw new Error("account was not stored");
  const { email, name, mobile } = account;
  const facts = personalFacts(user.salt, { email: foldEmail(email), name, mobile });
  await recordEvent(tx, ctx, { name: "account.created", subject: "user", subjectId: user.id, facts });
  return user;
}
