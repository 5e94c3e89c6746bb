import { and, asc, desc, eq, isNull } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { invitations, organiserMembers, organisers, users } from "#drizzle/schema/people";
import { mayAdminister } from "../permissions";

/** One organiser, its people, and who has been invited but has not answered. */
export async function organiserWithMembers({ db, actor }: Context, organiserId: string) {
  authorise(mayAdminister(actor));
  const [organiser] = await db.read.select().from(organisers).where(eq(organisers.id, organiserId));
  if (!organiser) throw new Refusal("account.not-found");
  const members = await db.read
    .select({
      ...{ userId: users.id, name: users.name, email: users.email, closedAt: users.disabledAt },
      role: organiserMembers.role,
    })
    .from(organiserMembers)
    .innerJoin(users, eq(users.id, organiserMembers.userId))
    .where(eq(organiserMembers.organiserId, organiserId))
    .orderBy(asc(organiserMembers.createdAt), asc(users.id));
  const { id, name, email, expiresAt } = invitations;
  const invited = await db.read
    .select({ id, name, email, expiresAt })
    .from(invitations)
    .where(and(eq(invitations.kind, "organiser"), eq(invitations.organiserId, organiserId), isNull(invitations.usedAt)))
    .orderBy(desc(invitations.createdAt), asc(id));
  return { organiser, members, invited: invited.map((one) => ({ ...one, mayHandle: true })) };
}
