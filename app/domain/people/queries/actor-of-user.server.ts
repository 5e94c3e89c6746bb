import { eq } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { prepared, valueFor } from "#app/db/prepared";
import type { Actor } from "#app/domain/actor";
import { fallbackLanguage, isLanguage } from "#app/i18n/languages";
import { memberships, organiserMembers, reviewerProfiles, users } from "#drizzle/schema/people";

const personRow = prepared("person_row", (reader: Reader) =>
  reader
    .select({ user: users, membership: memberships, organiser: organiserMembers, reviewerId: reviewerProfiles.userId })
    .from(users)
    .leftJoin(memberships, eq(memberships.userId, users.id))
    .leftJoin(organiserMembers, eq(organiserMembers.userId, users.id))
    .leftJoin(reviewerProfiles, eq(reviewerProfiles.userId, users.id))
    .where(eq(users.id, valueFor(users.id))),
);

/** Everything rules ask about a person, in one read; nobody when the account is gone or disabled. */
export async function actorOfUser(reader: Reader, userId: string): Promise<Actor | null> {
  const [row] = await personRow(reader, { id: userId });
  if (!row || row.user.disabledAt) return null;
  const { user, membership, organiser } = row;
  return {
    userId: user.id,
    name: user.name,
    language: isLanguage(user.language) ? user.language : fallbackLanguage,
    administrator: user.isAdministrator,
    organiser: organiser && { id: organiser.organiserId, role: organiser.role },
    institution: membership && { id: membership.institutionId, role: membership.role },
    reviewer: row.reviewerId !== null,
    system: false,
  };
}
