import { eq } from "drizzle-orm";
import type { BlindContent } from "#app/domain/cases/content";
import { callStructure } from "#app/domain/calls/queries/call-structure.server";
import type { Context } from "#app/domain/context.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { blindCopies, caseVersions } from "#drizzle/schema/cases";
import { mayReadAssignment } from "../permissions";
import { assignmentFacts } from "./assignment-facts.server";

/** A case as its reviewer may read it: the blind copy and the rubric, nothing else of the case is selected. */
export async function caseForReviewer({ db, actor }: Context, { assignmentId }: { assignmentId: string }) {
  const { assignment, callId, review, facts } = await assignmentFacts(db.read, assignmentId);
  authorise(mayReadAssignment(actor, facts));
  const [copy] = await db.read
    .select({ content: blindCopies.content })
    .from(blindCopies)
    .where(eq(blindCopies.id, assignment.blindCopyId));
  if (!copy) throw new Refusal("assignment.not-found");
  const { call, tracks, sections, criteria } = await callStructure(db.read, callId);
  const content: BlindContent = copy.content;
  return {
    assignmentId,
    code: assignment.code,
    content,
    category: categoryOf(tracks, await categoryKeyOf(db.read, assignment.blindCopyId)),
    sections: sections.map(({ key, zh, en }) => ({ key, zh, en })),
    criteria: criteria.map(({ key, zh, en, points, bands }) => ({ key, zh, en, points, bands })),
    review: review && {
      state: review.state,
      rev: review.rev,
      scores: review.scores,
      toInstitution: review.toInstitution,
      toPanel: review.toPanel,
      confidence: review.confidence,
      total: review.total,
      savedAt: review.savedAt,
      submittedAt: review.submittedAt,
    },
    call: { zh: call.zh, en: call.en, isDemo: call.isDemo, reviewsCloseAt: call.reviewsCloseAt },
  };
}

/** Of the full version only the category's key is read, which names no one. */
async function categoryKeyOf(reader: Context["db"]["read"], blindCopyId: string) {
  const [version] = await reader
    .select({ content: caseVersions.content })
    .from(caseVersions)
    .innerJoin(blindCopies, eq(blindCopies.versionId, caseVersions.id))
    .where(eq(blindCopies.id, blindCopyId));
  return version?.content.categoryKey;
}

function categoryOf(
  tracks: { zh: string; en: string; categories: { key: string; zh: string; en: string }[] }[],
  key: string | undefined,
) {
  for (const track of tracks) {
    const category = track.categories.find((one) => one.key === key);
    if (category) return { track: { zh: track.zh, en: track.en }, category: { zh: category.zh, en: category.en } };
  }
  return null;
}
