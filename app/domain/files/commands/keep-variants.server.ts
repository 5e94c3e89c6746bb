import type { Tx } from "#app/db/database";
import { fileVariants } from "#drizzle/schema/files";

export type VariantToKeep = typeof fileVariants.$inferInsert;

/** Writes down other forms of files whose bytes are in the store. A form that is known already stays the one it is. */
export async function keepVariants(tx: Tx, variants: readonly VariantToKeep[]) {
  for (const variant of variants) await tx.insert(fileVariants).values(variant).onConflictDoNothing();
}
