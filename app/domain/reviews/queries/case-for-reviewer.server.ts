import { asc, eq } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import type { Context } from "#app/domain/context.server";
import { filesOutsideConsent } from "#app/domain/cases/queries/files-outside-consent.server";
import { withdrawnFiles } from "#app/domain/cases/queries/withdrawn-files.server";
import { outsideConsentNote, withdrawnNote, withoutWithdrawn } from "#app/domain/cases/rights/without-withdrawn";
import { authorise, Refusal } from "#app/domain/refusal";
import { callCategories, calls, callSections, callTracks } from "#drizzle/schema/calls";
import { blindCopies, cases } from "#drizzle/schema/cases";
import type { BlindCase } from "../blind-case";
import { mayReadAssignment } from "../permissions";
import { contentFor } from "../review-content";
import { assignmentFacts } from "./assignment-facts.server";
import { criteriaOfCall } from "./criteria-of-call.server";

/** A case as its reviewer may read it: the blind copy and the rubric, nothing else of the case is selected. */
export async function caseForReviewer(
  { db, actor, now }: Context,
  { assignmentId }: { assignmentId: string },
): Promise<BlindCase> {
  const { assignment, callId, review, facts } = await assignmentFacts(db.read, assignmentId);
  authorise(mayReadAssignment(actor, facts));
  const [copy] = await db.read
    .select({ content: blindCopies.content })
    .from(blindCopies)
    .where(eq(blindCopies.id, assignment.blindCopyId));
  if (!copy) throw new Refusal("assignment.not-found");
  const caseIds = [assignment.caseId];
  const withdrawn = await withdrawnFiles(db.read, caseIds);
  const outside = await filesOutsideConsent(db.read, { caseIds, scope: "review", now });
  const criteria = await criteriaOfCall(db.read, callId);
  return {
    ...{ callId, facts },
    assignmentId,
    code: assignment.code,
    openedAt: assignment.openedAt,
    content: {
      ...copy.content,
      sections: copy.content.sections.map(({ key, document }) => ({
        key,
        document: withoutWithdrawn(
          withoutWithdrawn(document, withdrawn, withdrawnNote["zh-CN"]),
          outside,
          outsideConsentNote["zh-CN"],
        ),
      })),
    },
    category: await categoryOf(db.read, assignment.caseId),
    sections: await sectionsOf(db.read, callId),
    criteria: criteria.map(({ key, zh, en, points, bands }) => ({ key, zh, en, points, bands })),
    review: {
      rev: review?.rev ?? 0,
      content: contentFor(criteria, review),
      total: review?.total ?? null,
      savedAt: review?.savedAt ?? null,
      submittedAt: review?.submittedAt ?? null,
    },
    call: await callNames(db.read, callId),
  };
}

/** A case keeps its category while it is judged; its names tell nobody's. */
async function categoryOf(reader: Reader, caseId: string) {
  const [found] = await reader
    .select({
      category: { zh: callCategories.zh, en: callCategories.en },
      track: { zh: callTracks.zh, en: callTracks.en },
    })
    .from(cases)
    .innerJoin(callCategories, eq(callCategories.id, cases.categoryId))
    .innerJoin(callTracks, eq(callTracks.id, callCategories.trackId))
    .where(eq(cases.id, caseId));
  return found ?? null;
}

const sectionsOf = (reader: Reader, callId: string) =>
  reader
    .select({ key: callSections.key, zh: callSections.zh, en: callSections.en })
    .from(callSections)
    .where(eq(callSections.callId, callId))
    .orderBy(asc(callSections.position));

async function callNames(reader: Reader, callId: string) {
  const [call] = await reader.select({ zh: calls.zh, en: calls.en }).from(calls).where(eq(calls.id, callId));
  if (!call) throw new Refusal("assignment.not-found");
  return call;
}
