import { and, asc, desc, eq, isNull } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { authorise } from "#app/domain/refusal";
import { invitations } from "#drizzle/schema/people";
import { mayReadReviewers } from "../permissions";

/** Reviewers the actor's organiser has asked and who have not answered, the latest first; expired ones too, so that they can be asked again. */
export async function openReviewerInvitations({ db, actor }: Context) {
  authorise(mayReadReviewers(actor));
  const { id, name, email, createdAt, expiresAt } = invitations;
  const isOpen = and(
    eq(invitations.kind, "reviewer"),
    eq(invitations.organiserId, actor.organiser?.id ?? ""),
    isNull(invitations.usedAt),
  );
  return db.read
    .select({ id, name, email, createdAt, expiresAt })
    .from(invitations)
    .where(isOpen)
    .orderBy(desc(createdAt), asc(id));
}
