import { eq } from "drizzle-orm";
import type { Tx } from "#app/db/database";
import type { Context } from "#app/domain/context.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { Refusal } from "#app/domain/refusal";
import { type invitations, memberships, organiserMembers, reviewerProfiles } from "#drizzle/schema/people";
import type { ReviewerProfile } from "./forms";
import { reviewerColumns, setReviewerCategories } from "./reviewer-rows.server";
import type { InvitationKind, MembershipRole, OrganiserRole } from "./roles";

type Invitation = typeof invitations.$inferSelect;
type Join = (tx: Tx, ctx: Context, invitation: Invitation, userId: string) => Promise<void>;

/** What each kind of invitation makes of the person who accepts it. */
export const joinAs: Record<InvitationKind, Join> = {
  reviewer: joinReviewers,
  colleague: joinInstitution,
  organiser: joinOrganiser,
};

/** A reviewer who is asked again keeps the profile they have. */
async function joinReviewers(tx: Tx, ctx: Context, { id, profile }: Invitation, userId: string) {
  const [known] = await tx.select().from(reviewerProfiles).where(eq(reviewerProfiles.userId, userId));
  if (known) return;
  // checked by its form when the invitation was made
  const given = profile as unknown as ReviewerProfile;
  await tx.insert(reviewerProfiles).values({ userId, ...(await reviewerColumns(tx, given)), createdAt: ctx.now });
  await setReviewerCategories(tx, userId, given.levels);
  const facts = { invitationId: id };
  await recordEvent(tx, ctx, { name: "reviewer.joined", subject: "user", subjectId: userId, facts });
}

async function joinInstitution(tx: Tx, ctx: Context, { id, institutionId, role }: Invitation, userId: string) {
  const [known] = await tx.select().from(memberships).where(eq(memberships.userId, userId));
  if (known) throw new Refusal("account.already-member");
  const place = { institutionId: institutionId ?? "", role: role as MembershipRole };
  await tx.insert(memberships).values({ userId, ...place, createdAt: ctx.now });
  await recordEvent(tx, ctx, {
    name: "institution.member-joined",
    subject: "institution",
    subjectId: place.institutionId,
    facts: { userId, role: place.role, invitationId: id },
  });
}

async function joinOrganiser(tx: Tx, ctx: Context, { id, organiserId, role }: Invitation, userId: string) {
  const [known] = await tx.select().from(organiserMembers).where(eq(organiserMembers.userId, userId));
  if (known) throw new Refusal("account.already-member");
  const place = { organiserId: organiserId ?? "", role: role as OrganiserRole };
  await tx.insert(organiserMembers).values({ userId, ...place, createdAt: ctx.now });
  await recordEvent(tx, ctx, {
    name: "organiser.member-joined",
    subject: "organiser",
    subjectId: place.organiserId,
    facts: { userId, role: place.role, invitationId: id },
  });
}
