import type { Database } from "#app/db/database";
import type { MembershipRole, OrganiserRole } from "#app/domain/people/roles";
import { memberships, organiserMembers, reviewerProfiles } from "#drizzle/schema/people";
import { aUser } from "./user";

const createdAt = new Date("2026-10-01T00:00:00Z");

/** Someone with an account inside an institution. */
export async function aMember(db: Database, institutionId: string, role: MembershipRole = "sender") {
  const user = await aUser(db);
  await db.transact((tx) => tx.insert(memberships).values({ userId: user.id, institutionId, role, createdAt }));
  return user.id;
}

/** Someone with an account inside an organiser. */
export async function anOrganiserMember(db: Database, organiserId: string, role: OrganiserRole) {
  const user = await aUser(db);
  await db.transact((tx) => tx.insert(organiserMembers).values({ userId: user.id, organiserId, role, createdAt }));
  return user.id;
}

/** A reviewer who has pledged and takes up to ten cases, unless told otherwise. */
export async function aReviewer(db: Database, values: Partial<typeof reviewerProfiles.$inferInsert> = {}) {
  const user = await aUser(db);
  await db.transact((tx) =>
    tx.insert(reviewerProfiles).values({
      titleLevel: 3,
      institutionName: "示例大学",
      formerInstitutions: [],
      tags: [],
      minLoad: 0,
      maxLoad: 10,
      pledgedAt: createdAt,
      createdAt,
      ...values,
      userId: user.id,
    }),
  );
  return user.id;
}
