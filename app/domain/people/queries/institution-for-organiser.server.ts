import { and, asc, desc, eq, isNull } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { institutions, invitations, memberships, users } from "#drizzle/schema/people";
import { mayHandleInvitation, mayReadInstitutions } from "../permissions";

/** A registered institution with its people and those it has invited: for the organiser, whom they call when they cannot get in. */
export async function institutionForOrganiser({ db, actor }: Context, institutionId: string) {
  authorise(mayReadInstitutions(actor));
  const [institution] = await db.read.select().from(institutions).where(eq(institutions.id, institutionId));
  if (!institution) throw new Refusal("institution.not-found");
  const { id, name, type, level, regionName, creditCode, contactName, contactMobile, contactEmail, createdAt } =
    institution;
  const members = await db.read
    .select({
      ...{ id: users.id, name: users.name, title: users.title, email: users.email, closedAt: users.disabledAt },
      role: memberships.role,
    })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(eq(memberships.institutionId, institutionId))
    .orderBy(asc(memberships.createdAt), asc(users.id));
  const invited = await db.read
    .select()
    .from(invitations)
    .where(and(eq(invitations.institutionId, institutionId), isNull(invitations.usedAt)))
    .orderBy(desc(invitations.createdAt), asc(invitations.id));
  return {
    institution: { id, name, type, level, regionName, creditCode, contactName, contactMobile, contactEmail, createdAt },
    members,
    invited: invited.map((invitation) => ({
      ...{ id: invitation.id, name: invitation.name, email: invitation.email, expiresAt: invitation.expiresAt },
      mayHandle: mayHandleInvitation(actor, invitation) === null,
    })),
  };
}
