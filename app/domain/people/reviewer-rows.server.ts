import { eq } from "drizzle-orm";
import type { Tx } from "#app/db/database";
import { reviewerCategories } from "#drizzle/schema/people";
import type { ReviewerProfile } from "./forms";
import { institutionByName } from "./queries/institution-by-name.server";

/** A reviewer's profile as its row holds it; the institution is tied to the registered one of the same name. */
export async function reviewerColumns(tx: Tx, given: ReviewerProfile) {
  const institution = await institutionByName(tx, given.institutionName);
  return {
    titleLevel: given.titleLevel,
    institutionId: institution?.id ?? null,
    institutionName: given.institutionName,
    formerInstitutions: given.formerInstitutions,
    province: given.province ?? null,
    tags: given.tags,
    minLoad: given.minLoad,
    maxLoad: given.maxLoad,
  };
}

/** Replaces the categories of a reviewer by the given ones. */
export async function setReviewerCategories(tx: Tx, userId: string, levels: ReviewerProfile["levels"]) {
  await tx.delete(reviewerCategories).where(eq(reviewerCategories.userId, userId));
  if (levels.length === 0) return;
  await tx.insert(reviewerCategories).values(levels.map((entry) => ({ userId, ...entry })));
}
