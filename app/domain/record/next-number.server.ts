import { eq, sql } from "drizzle-orm";
import type { Reader, Tx } from "#app/db/database";
import { counters } from "#drizzle/schema/record";

/** The next number of a counter, starting at 1; given back if the transaction fails, so a series has no gaps. */
export async function nextNumber(tx: Tx, key: string): Promise<number> {
  const [counter] = await tx
    .insert(counters)
    .values({ key, value: 1 })
    .onConflictDoUpdate({ target: counters.key, set: { value: sql`${counters.value} + 1` } })
    .returning();
  if (!counter) throw new Error(`counter ${key} gave no value`);
  return counter.value;
}

const PUBLIC_PAGES = "public-pages";

/** Every change that the public can see raises this number; the page cache is keyed by it. */
export const touchPublicPages = (tx: Tx) => nextNumber(tx, PUBLIC_PAGES);

export async function publicPagesVersion(reader: Reader): Promise<number> {
  const [counter] = await reader.select({ value: counters.value }).from(counters).where(eq(counters.key, PUBLIC_PAGES));
  return counter?.value ?? 0;
}
