import type { Actor } from "#app/domain/actor";
import { Refusal, type Verdict } from "#app/domain/refusal";
import type { CallState } from "#app/domain/calls/lifecycle";
import type { OrganiserRole } from "#app/domain/people/roles";
import type { AssignmentState, ReviewState } from "./lifecycle";

const notFound = () => new Refusal("call.not-found");
const hasRole = (actor: Actor, organiserId: string, roles: readonly OrganiserRole[]) =>
  actor.organiser?.id === organiserId && roles.includes(actor.organiser.role);

/** What the rules of judging need to know of a call. */
interface CallToJudge {
  organiserId: string;
  state: CallState;
  releasedAt: Date | null;
}

/** Judging ends with the release, or with the call where it was called off. */
function isOver({ state, releasedAt }: CallToJudge): Verdict {
  if (releasedAt) return new Refusal("decision.released");
  return state === "closed" ? new Refusal("call.ended") : null;
}

/** Managers and officers compute and apply plans, until the results are released. */
export function mayRoute(actor: Actor, call: CallToJudge): Verdict {
  if (!hasRole(actor, call.organiserId, ["manager", "officer"])) return notFound();
  return isOver(call);
}

/** Managers and officers take a case back from a reviewer until the review is handed in; nobody after the release. */
export function mayRevoke(
  actor: Actor,
  call: CallToJudge,
  { state, reviewState }: Pick<AssignmentFacts, "state" | "reviewState">,
): Verdict {
  if (!hasRole(actor, call.organiserId, ["manager", "officer"])) return new Refusal("assignment.not-found");
  const over = isOver(call);
  if (over) return over;
  if (state === "revoked") return new Refusal("assignment.revoked");
  return reviewState === "submitted" ? new Refusal("assignment.submitted") : null;
}

/** Chairs and managers decide, until the results are released. */
export function mayDecide(actor: Actor, call: CallToJudge): Verdict {
  if (!hasRole(actor, call.organiserId, ["manager", "chair"])) return notFound();
  return isOver(call);
}

/** Managers release. */
export function mayReleaseResults(actor: Actor, call: CallToJudge): Verdict {
  if (!hasRole(actor, call.organiserId, ["manager"])) return notFound();
  return isOver(call);
}

/** The organiser's own people see rankings; the auditor only once the call is closed. */
export function mayReadReviews(actor: Actor, call: { organiserId: string; state: string }): Verdict {
  if (hasRole(actor, call.organiserId, ["manager", "officer", "chair"])) return null;
  return hasRole(actor, call.organiserId, ["auditor"]) && call.state === "closed" ? null : notFound();
}

/** What decides whether a reviewer may read or judge. */
export interface AssignmentFacts {
  reviewerId: string;
  state: AssignmentState;
  pledgedAt: Date | null;
  reviewState: ReviewState | null;
  reviewsCloseAt: Date | null;
  callState: CallState;
}

/** A case is read only by the reviewer who has it, after the pledge of secrecy and recusal. */
export function mayReadAssignment(actor: Actor, facts: AssignmentFacts): Verdict {
  if (!actor.reviewer || actor.userId !== facts.reviewerId || facts.state !== "assigned")
    return new Refusal("assignment.not-found");
  return facts.pledgedAt ? null : new Refusal("review.unpledged");
}

/** Judged until it is submitted, while reviewing is open and the call is not closed. */
export function mayJudge(actor: Actor, facts: AssignmentFacts, now: Date): Verdict {
  const read = mayReadAssignment(actor, facts);
  if (read) return read;
  if (facts.reviewState === "submitted") return new Refusal("review.locked");
  const isLate = facts.reviewsCloseAt !== null && now >= facts.reviewsCloseAt;
  return isLate || facts.callState === "closed" ? new Refusal("review.closed") : null;
}

/** Recusal is open until the review is submitted. */
export function mayDeclareConflict(actor: Actor, facts: AssignmentFacts): Verdict {
  if (!actor.reviewer || actor.userId !== facts.reviewerId || facts.state !== "assigned")
    return new Refusal("assignment.not-found");
  if (facts.reviewState === "submitted") return new Refusal("review.locked");
  return facts.callState === "closed" ? new Refusal("review.closed") : null;
}
