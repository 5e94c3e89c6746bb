import type { Context } from "#app/domain/context.server";
import { authorise } from "#app/domain/refusal";
import { mayDeclareConflict } from "../permissions";
import { assignmentFacts } from "./assignment-facts.server";

/** What a reviewer is told before recusing from a case: its neutral number, and whether it is too late. Open before the pledge too. */
export async function assignmentToRecuse({ db, actor }: Context, assignmentId: string) {
  const { assignment, facts } = await assignmentFacts(db.read, assignmentId);
  const isLocked = facts.reviewState === "submitted";
  authorise(mayDeclareConflict(actor, { ...facts, reviewState: null }));
  return { code: assignment.code, isLocked };
}
