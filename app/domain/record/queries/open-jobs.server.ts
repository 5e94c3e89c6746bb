import { and, eq, lte, or, sql } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { jobs } from "#drizzle/schema/record";

/** How many jobs run or are due at a moment. */
export async function openJobs(reader: Reader, now: Date): Promise<number> {
  const [row] = await reader
    .select({ count: sql<number>`count(*)`.mapWith(Number) })
    .from(jobs)
    .where(or(eq(jobs.state, "running"), and(eq(jobs.state, "ready"), lte(jobs.runAt, now))));
  return row?.count ?? 0;
}
