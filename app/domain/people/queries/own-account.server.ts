import { eq } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { Refusal } from "#app/domain/refusal";
import { users } from "#drizzle/schema/people";

/** A person's own account, for the form that changes it. */
export async function ownAccount({ db, actor }: Context) {
  const { email, name, title, mobile, language } = users;
  const [account] = await db.read
    .select({ email, name, title, mobile, language })
    .from(users)
    .where(eq(users.id, actor.userId ?? ""));
  if (!account) throw new Refusal("account.not-found");
  return account;
}
