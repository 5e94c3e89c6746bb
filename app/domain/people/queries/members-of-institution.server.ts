import { and, asc, desc, eq, isNull } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { Refusal } from "#app/domain/refusal";
import { invitations, memberships, users } from "#drizzle/schema/people";
import { mayHandleInvitation } from "../permissions";

/** The people of the actor's own institution, and who has been invited but has not answered. */
export async function membersOfInstitution({ db, actor }: Context) {
  if (!actor.institution) throw new Refusal("institution.not-found");
  const institutionId = actor.institution.id;
  const members = await db.read
    .select({
      userId: users.id,
      name: users.name,
      title: users.title,
      email: users.email,
      ...{ role: memberships.role, department: memberships.department },
      joinedAt: memberships.createdAt,
      closedAt: users.disabledAt,
    })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(eq(memberships.institutionId, institutionId))
    .orderBy(asc(memberships.createdAt), asc(users.id));
  const { id } = invitations;
  const invited = await db.read
    .select()
    .from(invitations)
    .where(and(eq(invitations.institutionId, institutionId), isNull(invitations.usedAt)))
    .orderBy(desc(invitations.createdAt), asc(id));
  return {
    members,
    invited: invited.map((invitation) => ({
      ...{ id: invitation.id, name: invitation.name, email: invitation.email, expiresAt: invitation.expiresAt },
      mayHandle: mayHandleInvitation(actor, invitation) === null,
    })),
  };
}
