import { and, eq, gt } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { caseHolds, casePresences } from "#drizzle/schema/cases";
import { users } from "#drizzle/schema/people";

/** Who has a draft open and who writes where, of those heard of since `since`; the page `but` left out. */
export async function presenceOfCase(reader: Reader, caseId: string, { since, now, but }: PresenceAsked) {
  const pages = await reader
    .select({ tab: casePresences.tab, userId: casePresences.userId, part: casePresences.part, name: users.name })
    .from(casePresences)
    .innerJoin(users, eq(users.id, casePresences.userId))
    .where(and(eq(casePresences.caseId, caseId), gt(casePresences.seenAt, since)));
  const holds = await reader
    .select({ tab: caseHolds.tab, userId: caseHolds.userId, part: caseHolds.part, name: users.name })
    .from(caseHolds)
    .innerJoin(users, eq(users.id, caseHolds.userId))
    .where(and(eq(caseHolds.caseId, caseId), gt(caseHolds.expiresAt, now)));
  const isOther = ({ tab }: { tab: string }) => tab !== but;
  return { pages: pages.filter(isOther), holds: holds.filter(isOther) };
}

interface PresenceAsked {
  since: Date;
  now: Date;
  but: string;
}
