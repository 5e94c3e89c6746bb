import { eq } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise } from "#app/domain/refusal";
import type { Language } from "#app/i18n/languages";
import { users } from "#drizzle/schema/people";
import { mayUseAccount } from "../permissions";

/** The language of a person's screens and letters, from now on. */
export async function changeLanguage(ctx: Context, language: Language) {
  return ctx.db.transact(async (tx) => {
    authorise(mayUseAccount(ctx.actor));
    const userId = ctx.actor.userId ?? "";
    if (ctx.actor.language === language) return;
    await tx.update(users).set({ language }).where(eq(users.id, userId));
    const facts = { language };
    await recordEvent(tx, ctx, { name: "account.language-changed", subject: "user", subjectId: userId, facts });
  });
}
