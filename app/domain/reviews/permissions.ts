import type { Actor } from "#app/domain/actor";
import { Refusal, type Verdict } from "#app/domain/refusal";
import type { OrganiserRole } from "#app/domain/people/roles";
import type { AssignmentState, ReviewState } from "./lifecycle";

const notFound = () => new Refusal("call.not-found");
const hasRole = (actor: Actor, organiserId: string, roles: readonly OrganiserRole[]) =>
  actor.organiser?.id === organiserId && roles.includes(actor.organiser.role);

/** Managers and officers compute and apply plans, until the results are released. */
export function mayRoute(actor: Actor, call: { organiserId: string; releasedAt: Date | null }): Verdict {
  if (!hasRole(actor, call.organiserId, ["manager", "officer"])) return notFound();
  return call.releasedAt ? new Refusal("decision.released") : null;
}

/** Managers and officers take a case back from a reviewer until the review is handed in; nobody after the release. */
export function mayRevoke(
  actor: Actor,
  call: { organiserId: string; releasedAt: Date | null },
  { state, reviewState }: Pick<AssignmentFacts, "state" | "reviewState">,
): Verdict {
  if (!hasRole(actor, call.organiserId, ["manager", "officer"])) return new Refusal("assignment.not-found");
  if (call.releasedAt) return new Refusal("decision.released");
  if (state === "revoked") return new Refusal("assignment.revoked");
  return reviewState === "submitted" ? new Refusal("assignment.submitted") : null;
}

/** Chairs and managers decide, until the results are released. */
export function mayDecide(actor: Actor, call: { organiserId: string; releasedAt: Date | null }): Verdict {
  if (!hasRole(actor, call.organiserId, ["manager", "chair"])) return notFound();
  return call.releasedAt ? new Refusal("decision.released") : null;
}

/** Managers release. */
export function mayReleaseResults(actor: Actor, call: { organiserId: string; releasedAt: Date | null }): Verdict {
  if (!hasRole(actor, call.organiserId, ["manager"])) return notFound();
  return call.releasedAt ? new Refusal("decision.released") : null;
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
}

/** A case is read only by the reviewer who has it, after the pledge of secrecy and recusal. */
export function mayReadAssignment(actor: Actor, facts: AssignmentFacts): Verdict {
  if (!actor.reviewer || actor.userId !== facts.reviewerId || facts.state !== "assigned")
    return new Refusal("assignment.not-found");
  return facts.pledgedAt ? null : new Refusal("review.unpledged");
}

/** Judged until it is submitted and while reviewing is open. */
export function mayJudge(actor: Actor, facts: AssignmentFacts, now: Date): Verdict {
  const read = mayReadAssignment(actor, facts);
  if (read) return read;
  if (facts.reviewState === "submitted") return new Refusal("review.locked");
  return facts.reviewsCloseAt && now >= facts.reviewsCloseAt ? new Refusal("review.closed") : null;
}

/** Recusal is open until the review is submitted. */
export function mayDeclareConflict(actor: Actor, facts: AssignmentFacts): Verdict {
  if (!actor.reviewer || actor.userId !== facts.reviewerId || facts.state !== "assigned")
    return new Refusal("assignment.not-found");
  return facts.reviewState === "submitted" ? new Refusal("review.locked") : null;
}
