import { eq } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise } from "#app/domain/refusal";
import { fallbackLanguage, isLanguage } from "#app/i18n/languages";
import { invitations } from "#drizzle/schema/people";
import { invitationLimits, takeAttempt } from "../attempts.server";
import { foldEmail } from "../fold";
import { enqueueInvitation, invitedDigest } from "../invite.server";
import { INVITATION_MS, mayStillHandle } from "../lifecycle";
import { linkDigest, newLinkToken } from "../link-token.server";
import { handledInvitation, houseOfInvitation } from "../queries/invitation-to-handle.server";

/** Sends an invitation once more with a new link and a new term; the link of the earlier letter opens nothing any more. So many an hour. Answers the invitation as it was. */
export async function resendInvitation(ctx: Context, { invitationId }: { invitationId: string }) {
  const asked = await handledInvitation(ctx.db.read, ctx, invitationId);
  const house = asked.institutionId ?? asked.organiserId ?? "";
  await takeAttempt(ctx.db, invitationLimits(ctx.actor.userId ?? "", house, foldEmail(asked.email)), ctx.now);
  const token = newLinkToken();
  return ctx.db.transact(async (tx) => {
    const invitation = await handledInvitation(tx, ctx, invitationId);
    authorise(mayStillHandle(invitation));
    const { kind, email, name } = invitation;
    const tokenDigest = linkDigest(token);
    const expiresAt = new Date(ctx.now.getTime() + INVITATION_MS);
    await tx.update(invitations).set({ tokenDigest, expiresAt }).where(eq(invitations.id, invitationId));
    const facts = { kind, email: invitedDigest({ tokenDigest, email }) };
    await recordEvent(tx, ctx, { name: "invitation.resent", subject: "invitation", subjectId: invitationId, facts });
    const language = isLanguage(invitation.language) ? invitation.language : fallbackLanguage;
    const letter = { kind, email, name, language, house: await houseOfInvitation(tx, invitation), token };
    await enqueueInvitation(tx, ctx, letter);
    return { ...invitation, token };
  });
}
