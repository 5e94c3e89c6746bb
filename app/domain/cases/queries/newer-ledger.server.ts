import { and, asc, eq, isNull } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { indicators } from "#drizzle/schema/evidence";
import { users } from "#drizzle/schema/people";
import type { SavedIndicator } from "../evidence/indicator";
import { indicatorColumns } from "./indicators-of-case.server";

/** The whole ledger of a draft with who saved what, where it is not the one a page has; null where it is. */
export async function newerLedger(
  reader: Reader,
  caseId: string,
  revs: Readonly<Record<string, number>>,
): Promise<SavedIndicator[] | null> {
  const kept = and(eq(indicators.caseId, caseId), isNull(indicators.removedAt));
  const now = await reader.select({ id: indicators.id, rev: indicators.rev }).from(indicators).where(kept);
  if (now.length === Object.keys(revs).length && now.every(({ id, rev }) => revs[id] === rev)) return null;
  return reader
    .select({ ...indicatorColumns, savedAt: indicators.savedAt, by: users.name })
    .from(indicators)
    .leftJoin(users, eq(users.id, indicators.savedBy))
    .where(kept)
    .orderBy(asc(indicators.position), asc(indicators.id));
}
