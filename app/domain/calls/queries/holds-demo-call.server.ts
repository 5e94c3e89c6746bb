import { eq } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { calls } from "#drizzle/schema/calls";

/** Whether this installation shows a demonstration call, which every page must then say. */
export async function holdsDemoCall(read: Reader): Promise<boolean> {
  const found = await read.select({ id: calls.id }).from(calls).where(eq(calls.isDemo, true)).limit(1);
  return found.length > 0;
}
