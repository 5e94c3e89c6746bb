import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "#app/db/database";
import { passwordLinks } from "#drizzle/schema/people";

/** Whatever links to a new password an account still has are spent: with another password they would undo it. */
export const spendPasswordLinks = (tx: Tx, userId: string, now: Date) =>
  tx
    .update(passwordLinks)
    .set({ usedAt: now })
    .where(and(eq(passwordLinks.userId, userId), isNull(passwordLinks.usedAt)));
