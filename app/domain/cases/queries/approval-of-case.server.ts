import { inArray } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { digestOf } from "#app/domain/record/digest.server";
import { authorise } from "#app/domain/refusal";
import { users } from "#drizzle/schema/people";
import { mayAnswerApproval, mayCirculateCase, mayRecallCase, maySendCase } from "../approvals/permissions";
import { isApproved, stepInHand } from "../approvals/way";
import { freeze } from "../freeze";
import { mayReadCaseAsInstitution } from "../permissions";
import { caseFacts } from "./case-facts.server";
import { draftOfCase, findingsOfDraft } from "./draft-of-case.server";
import { materialOfCase } from "./rights-of-case.server";
import { wayOfCase } from "./way-of-case.server";

/** A case's way inside its institution: each step, who may answer or did, and what the actor may do now. */
export async function approvalOfCase({ db, actor, now }: Context, caseId: string) {
  const { row, call, facts } = await caseFacts(db.read, caseId);
  authorise(mayReadCaseAsInstitution(actor, facts));
  const way = await wayOfCase(db.read, row);
  const draft = await draftOfCase(db.read, row);
  const digest = digestOf(freeze(draft));
  const isOnWay = row.circulation !== null;
  const inHand = isOnWay ? stepInHand(way.steps) : null;
  const named = [...way.steps, ...way.asked].flatMap(({ approverIds }) => approverIds);
  const answered = way.steps.flatMap(({ answeredBy }) => answeredBy ?? []);
  const people = await db.read
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(inArray(users.id, [...new Set([...named, ...answered, ""])]));
  const nameOf = (userId: string | null) => people.find(({ id }) => id === userId)?.name ?? "";
  const asked = way.asked.map(({ name, approverIds }, position) => ({
    ...{ id: `asked-${position}`, position, step: name, approverIds, outcome: null, note: "" },
    ...{ draftDigest: null, answeredBy: null, answeredAt: null },
  }));
  return {
    ...{ id: row.id, title: row.title, state: row.state, call: { zh: call.zh, en: call.en } },
    due: row.revisionDueAt ?? call.closesAt,
    isAsked: way.asked.length > 0,
    isOnWay,
    isApproved: isOnWay && isApproved(way.steps),
    inHand: inHand?.id ?? null,
    /** Where the case is not on its way: what the last time ended with, or the steps that will be asked. */
    steps: (way.steps.length > 0 ? way.steps : asked).map(({ id, step, approverIds, outcome, note, ...said }) => ({
      ...{ id, step, outcome, note },
      approvers: approverIds.map(nameOf).filter(Boolean),
      by: nameOf(said.answeredBy),
      isInPlace: said.answeredBy !== null && !approverIds.includes(said.answeredBy),
      at: said.answeredAt,
      /** Approved, and then the draft was changed. */
      isChangedSince: outcome === "approved" && isOnWay && said.draftDigest !== digest,
    })),
    missing: findingsOfDraft(draft, call, await materialOfCase(db.read, caseId, now)).length,
    mayCirculate: mayCirculateCase(actor, facts, way.facts, now) === null,
    mayAnswer: mayAnswerApproval(actor, facts, way.facts) === null,
    mayRecall: mayRecallCase(actor, facts, way.facts) === null,
    maySend: maySendCase(actor, facts, way.facts, now) === null,
  };
}
