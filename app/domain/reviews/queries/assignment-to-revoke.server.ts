import { eq } from "drizzle-orm";
import { callToDecideOn } from "#app/domain/calls/queries/call-to-decide-on.server";
import type { Context } from "#app/domain/context.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { cases } from "#drizzle/schema/cases";
import { users } from "#drizzle/schema/people";
import { mayRevoke } from "../permissions";
import { assignmentFacts } from "./assignment-facts.server";

/** What an organiser is told before taking a case back: which one, from whom, and whether it is too late. */
export async function assignmentToRevoke({ db, actor }: Context, assignmentId: string) {
  const { assignment, callId, facts } = await assignmentFacts(db.read, assignmentId);
  const call = await callToDecideOn(db.read, callId);
  authorise(mayRevoke(actor, call, { ...facts, state: "assigned", reviewState: null }));
  const [found] = await db.read
    .select({ reviewer: users.name, number: cases.number, title: cases.title })
    .from(users)
    .innerJoin(cases, eq(cases.id, assignment.caseId))
    .where(eq(users.id, assignment.reviewerId));
  if (!found) throw new Refusal("assignment.not-found");
  return {
    ...found,
    callId,
    isRevoked: facts.state === "revoked",
    isSubmitted: facts.reviewState === "submitted",
  };
}
