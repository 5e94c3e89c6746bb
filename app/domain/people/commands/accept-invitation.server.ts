import { eq } from "drizzle-orm";
import type { Tx } from "#app/db/database";
import type { Context } from "#app/domain/context.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { isLanguage, fallbackLanguage } from "#app/i18n/languages";
import { invitations, users } from "#drizzle/schema/people";
import { createAccount } from "../create-account.server";
import type { Acceptance } from "../forms";
import { joinAs } from "../join.server";
import { hashPassword } from "../password.server";
import { mayTakeInvitation } from "../permissions";
import { openInvitation } from "../queries/invitation-by-token.server";

type Invitation = typeof invitations.$inferSelect;

/** Answers an invitation with the account that is signed in, which must have the invited address. */
export async function acceptInvitation(ctx: Context, { token }: { token: string }) {
  return ctx.db.transact(async (tx) => {
    const invitation = await openInvitation(tx, ctx, token);
    const [user] = await tx
      .select()
      .from(users)
      .where(eq(users.id, ctx.actor.userId ?? ""));
    if (!user) throw new Refusal("account.not-found");
    authorise(mayTakeInvitation(invitation.email, user.email));
    return join(tx, ctx, invitation, user.id);
  });
}

/** Answers an invitation with a new account at the invited address: the letter proved that it is theirs. */
export async function acceptAsNewcomer(ctx: Context, { token, password, ...person }: Acceptance & { token: string }) {
  await openInvitation(ctx.db.read, ctx, token);
  const passwordHash = await hashPassword(password);
  return ctx.db.transact(async (tx) => {
    const invitation = await openInvitation(tx, ctx, token);
    const language = isLanguage(invitation.language) ? invitation.language : fallbackLanguage;
    const user = await createAccount(tx, ctx, { ...person, email: invitation.email, language, passwordHash });
    const self = { ...ctx, actor: { ...ctx.actor, userId: user.id, name: user.name } };
    return join(tx, self, invitation, user.id);
  });
}

async function join(tx: Tx, ctx: Context, invitation: Invitation, userId: string) {
  await joinAs[invitation.kind](tx, ctx, invitation, userId);
  await tx.update(invitations).set({ usedAt: ctx.now, usedBy: userId }).where(eq(invitations.id, invitation.id));
  return { userId, kind: invitation.kind };
}
