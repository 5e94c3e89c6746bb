import { and, asc, eq, isNull } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { Refusal } from "#app/domain/refusal";
import { institutions, memberships, users } from "#drizzle/schema/people";

/** The steps of the actor's own institution, and the colleagues who may be named in them. */
export async function approvalStepsOfOwn({ db, actor }: Context) {
  if (!actor.institution) throw new Refusal("institution.not-found");
  const { id } = actor.institution;
  const [house] = await db.read
    .select({ steps: institutions.approvalSteps })
    .from(institutions)
    .where(eq(institutions.id, id));
  const colleagues = await db.read
    .select({ userId: users.id, name: users.name, role: memberships.role, department: memberships.department })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(and(eq(memberships.institutionId, id), isNull(users.disabledAt)))
    .orderBy(asc(memberships.createdAt), asc(users.id));
  const known = new Set(colleagues.map(({ userId }) => userId));
  return {
    colleagues,
    // someone who left is not shown as if they still approved
    steps: (house?.steps ?? []).map(({ name, approverIds }) => ({
      name,
      approverIds: approverIds.filter((userId) => known.has(userId)),
    })),
  };
}
