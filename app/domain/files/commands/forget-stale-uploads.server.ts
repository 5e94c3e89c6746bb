import { and, inArray, lt } from "drizzle-orm";
import type { Database } from "#app/db/database";
import { uploads } from "#drizzle/schema/files";

/** Forgets uploads promised before `before` that never arrived whole. Answers how many. */
export async function forgetStaleUploads(db: Database, before: Date): Promise<number> {
  const stale = and(inArray(uploads.state, ["registered", "partial", "failed"]), lt(uploads.createdAt, before));
  const rows = await db.transact((tx) => tx.delete(uploads).where(stale).returning({ key: uploads.key }));
  return rows.length;
}
