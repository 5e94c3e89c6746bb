import { and, asc, desc, eq, isNull } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { authorise } from "#app/domain/refusal";
import { invitations } from "#drizzle/schema/people";
import { mayHandleInvitation, mayReadReviewers } from "../permissions";

/** Reviewers the actor's organiser has asked and who have not answered, the latest first; expired ones too, so that they can be asked again. */
export async function openReviewerInvitations({ db, actor }: Context) {
  authorise(mayReadReviewers(actor));
  const isOpen = and(
    eq(invitations.kind, "reviewer"),
    eq(invitations.organiserId, actor.organiser?.id ?? ""),
    isNull(invitations.usedAt),
  );
  const rows = await db.read
    .select()
    .from(invitations)
    .where(isOpen)
    .orderBy(desc(invitations.createdAt), asc(invitations.id));
  return rows.map((invitation) => ({
    ...{ id: invitation.id, name: invitation.name, email: invitation.email, expiresAt: invitation.expiresAt },
    mayHandle: mayHandleInvitation(actor, invitation) === null,
  }));
}
