import { eq, isNull } from "drizzle-orm";
import type { Tx } from "#app/db/database";
import { reviewerProfiles } from "#drizzle/schema/people";
import { foldName } from "./fold";

/** Reviewers who named an institution before it registered here are tied to it, so that routing sees the conflict. */
export async function adoptReviewers(
  tx: Tx,
  institution: { id: string; nameFold: string; aliases: readonly string[] },
) {
  const names = new Set([institution.nameFold, ...institution.aliases.map(foldName)]);
  const loose = await tx
    .select({ userId: reviewerProfiles.userId, name: reviewerProfiles.institutionName })
    .from(reviewerProfiles)
    .where(isNull(reviewerProfiles.institutionId));
  for (const { userId, name } of loose) {
    if (!names.has(foldName(name))) continue;
    await tx.update(reviewerProfiles).set({ institutionId: institution.id }).where(eq(reviewerProfiles.userId, userId));
  }
}
