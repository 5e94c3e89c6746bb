import { and, asc, eq } from "drizzle-orm";
import type { BothNames } from "#app/domain/calls/settings";
import { mayReadCaseAsInstitution } from "#app/domain/cases/permissions";
import { caseFacts } from "#app/domain/cases/queries/case-facts.server";
import type { Context } from "#app/domain/context.server";
import { authorise } from "#app/domain/refusal";
import { assignments, decisions, reviews } from "#drizzle/schema/reviews";

/** What an institution learns of the judging of its case: the award level, null for none, and what reviewers wrote for it. */
export interface CaseResult {
  level: BothNames | null;
  comments: { id: string; text: string }[];
}

/** The result of a case for its institution, once the call's results are released; null before. Never a score, a rank or a reviewer's name. */
export async function resultForInstitution({ db, actor }: Context, caseId: string): Promise<CaseResult | null> {
  const { call, facts } = await caseFacts(db.read, caseId);
  authorise(mayReadCaseAsInstitution(actor, facts));
  if (!call.releasedAt) return null;
  const [decision] = await db.read
    .select({ level: decisions.level })
    .from(decisions)
    .where(eq(decisions.caseId, caseId));
  if (!decision) return null;
  const given = await db.read
    .select({ id: reviews.id, text: reviews.toInstitution })
    .from(reviews)
    .innerJoin(assignments, eq(assignments.id, reviews.assignmentId))
    .where(and(eq(assignments.caseId, caseId), eq(assignments.state, "assigned"), eq(reviews.state, "submitted")))
    .orderBy(asc(reviews.id));
  const level = call.settings.awardLevels.find(({ key }) => key === decision.level);
  return {
    level: level ? { zh: level.zh, en: level.en } : null,
    comments: given.filter(({ text }) => text.trim() !== ""),
  };
}
