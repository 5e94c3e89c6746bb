import { eq } from "drizzle-orm";
import type { z } from "zod";
import type { Context } from "#app/domain/context.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { users } from "#drizzle/schema/people";
import type { accountForm } from "../forms";
import { mayUseAccount } from "../permissions";
import { personalFacts } from "../personal-facts.server";

/** A person's own name, title, mobile number and language. */
export async function changeAccount(ctx: Context, given: z.output<typeof accountForm>) {
  return ctx.db.transact(async (tx) => {
    authorise(mayUseAccount(ctx.actor));
    const { name, title = null, mobile = null, language } = given;
    const [user] = await tx
      .update(users)
      .set({ name, title, mobile, language })
      .where(eq(users.id, ctx.actor.userId ?? ""))
      .returning();
    if (!user) throw new Refusal("account.not-found");
    const facts = { language, ...personalFacts(user.salt, { name, title, mobile }) };
    await recordEvent(tx, ctx, { name: "account.changed", subject: "user", subjectId: user.id, facts });
  });
}
