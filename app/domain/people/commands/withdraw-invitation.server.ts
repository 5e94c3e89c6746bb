import { eq } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise } from "#app/domain/refusal";
import { invitations } from "#drizzle/schema/people";
import { invitedDigest } from "../invite.server";
import { mayStillHandle } from "../lifecycle";
import { handledInvitation } from "../queries/invitation-to-handle.server";

/** Takes an invitation back before it is answered: its row goes, its link reads like one that has expired, and the record keeps that it was. Answers the invitation as it was. */
export async function withdrawInvitation(ctx: Context, { invitationId }: { invitationId: string }) {
  return ctx.db.transact(async (tx) => {
    const invitation = await handledInvitation(tx, ctx, invitationId);
    authorise(mayStillHandle(invitation));
    await tx.delete(invitations).where(eq(invitations.id, invitationId));
    const { kind, organiserId, institutionId } = invitation;
    await recordEvent(tx, ctx, {
      name: "invitation.withdrawn",
      subject: "invitation",
      subjectId: invitationId,
      facts: { kind, organiserId, institutionId, email: invitedDigest(invitation) },
    });
    return invitation;
  });
}
