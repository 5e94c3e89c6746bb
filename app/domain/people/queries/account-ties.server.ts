import { and, desc, eq, isNull, ne } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { memberships, organiserMembers, reviewerProfiles, users } from "#drizzle/schema/people";
import { events } from "#drizzle/schema/record";
import type { AccountTies } from "../permissions";

/** What decides who may close an account and open it again; nothing where there is no such account. */
export async function accountTies(reader: Reader, userId: string): Promise<AccountTies | null> {
  const [row] = await reader
    .select({ user: users, membership: memberships, organiser: organiserMembers, reviewerId: reviewerProfiles.userId })
    .from(users)
    .leftJoin(memberships, eq(memberships.userId, users.id))
    .leftJoin(organiserMembers, eq(organiserMembers.userId, users.id))
    .leftJoin(reviewerProfiles, eq(reviewerProfiles.userId, users.id))
    .where(eq(users.id, userId));
  if (!row) return null;
  const { user, membership, organiser, reviewerId } = row;
  return {
    userId,
    isAdministrator: user.isAdministrator,
    otherAdministrators: await reader.$count(
      users,
      and(eq(users.isAdministrator, true), isNull(users.disabledAt), ne(users.id, userId)),
    ),
    institutionId: membership?.institutionId ?? null,
    hasOtherRoles: organiser !== null || reviewerId !== null,
    closedBy: user.disabledAt ? await closedBy(reader, userId) : null,
  };
}

/** Whose decision it was, as the record has it. Without an entry it was the administrator's, who alone has other means. */
async function closedBy(reader: Reader, userId: string) {
  const [event] = await reader
    .select({ facts: events.facts })
    .from(events)
    .where(and(eq(events.subject, "user"), eq(events.subjectId, userId), eq(events.name, "account.closed")))
    .orderBy(desc(events.at), desc(events.id))
    .limit(1);
  return event?.facts.by === "institution" ? "institution" : "administrator";
}
