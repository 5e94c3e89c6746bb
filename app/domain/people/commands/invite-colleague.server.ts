import { eq } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { institutions } from "#drizzle/schema/people";
import { invitationLimits, takeAttempt } from "../attempts.server";
import { foldEmail } from "../fold";
import { invite, type Invited } from "../invite.server";
import { newLinkToken } from "../link-token.server";
import { mayInviteColleague } from "../permissions";
import type { MembershipRole } from "../roles";

/** Asks a colleague into the inviter's own institution: so many an hour, since each sends a letter into the world. */
export async function inviteColleague(ctx: Context, given: Invited & { role: MembershipRole }) {
  authorise(mayInviteColleague(ctx.actor, given.role));
  const institutionId = ctx.actor.institution?.id ?? "";
  await takeAttempt(ctx.db, invitationLimits(ctx.actor.userId ?? "", institutionId, foldEmail(given.email)), ctx.now);
  const token = newLinkToken();
  return ctx.db.transact(async (tx) => {
    const [institution] = await tx.select().from(institutions).where(eq(institutions.id, institutionId));
    if (!institution) throw new Refusal("institution.not-found");
    return invite(tx, ctx, { kind: "colleague", token, ...given, institutionId, house: institution.name });
  });
}
