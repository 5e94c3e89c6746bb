import type { Context } from "#app/domain/context.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise } from "#app/domain/refusal";
import type { Language } from "#app/i18n/languages";
import { createAccount } from "../create-account.server";
import { hashPassword } from "../password.server";
import { mayAdminister } from "../permissions";

export interface NewAdministrator {
  email: string;
  name: string;
  language: Language;
  password: string;
}

/** Someone who looks after the installation. The first one is made at the command line. */
export async function createAdministrator(ctx: Context, { password, ...person }: NewAdministrator) {
  authorise(mayAdminister(ctx.actor));
  const passwordHash = await hashPassword(password);
  return ctx.db.transact(async (tx) => {
    const user = await createAccount(tx, ctx, { ...person, passwordHash, isAdministrator: true });
    await recordEvent(tx, ctx, { name: "administrator.created", subject: "user", subjectId: user.id });
    return { userId: user.id, email: user.email };
  });
}
