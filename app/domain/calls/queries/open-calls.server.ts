import { and, asc, eq, gt } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { calls } from "#drizzle/schema/calls";

/** The calls that cases can be written for at this moment or soon, the next deadline first. */
export async function openCalls(reader: Reader, now: Date) {
  return reader
    .select({
      ...{ id: calls.id, slug: calls.slug, year: calls.year, zh: calls.zh, en: calls.en, isDemo: calls.isDemo },
      ...{ opensAt: calls.opensAt, closesAt: calls.closesAt },
    })
    .from(calls)
    .where(and(eq(calls.state, "open"), gt(calls.closesAt, now)))
    .orderBy(asc(calls.closesAt), asc(calls.id));
}
