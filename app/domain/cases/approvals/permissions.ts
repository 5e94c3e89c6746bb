import type { Actor } from "#app/domain/actor";
import { Refusal, type Verdict } from "#app/domain/refusal";
import { type CaseFacts, maySubmitCase } from "../permissions";
import { type Approval, isApproved, stepInHand } from "./way";

/** What decides how a case leaves its institution. */
export interface WayFacts {
  /** How many steps the institution asks for today; 0 where a case is sent without any. */
  stepsAsked: number;
  /** The steps of the round under way; null while the case is not on its way. */
  steps: readonly Approval[] | null;
}

const wrongState = ({ state }: CaseFacts) => new Refusal("case.wrong-state", { state });

/** Sending a finished case round inside the institution: any member, in the time in which it could be handed in. */
export function mayCirculateCase(actor: Actor, facts: CaseFacts, way: WayFacts, now: Date): Verdict {
  const submit = maySubmitCase(actor, facts, now);
  if (submit) return submit;
  if (way.stepsAsked === 0) return new Refusal("case.no-approval-asked");
  return way.steps ? wrongState(facts) : null;
}

/** Handing in: anybody of an institution that asks for no steps; otherwise its sender, once every step has approved. */
export function maySendCase(actor: Actor, facts: CaseFacts, way: WayFacts, receivedAt: Date): Verdict {
  const submit = maySubmitCase(actor, facts, receivedAt);
  if (submit) return submit;
  if (!way.steps) return way.stepsAsked === 0 ? null : new Refusal("case.not-approved");
  if (!isApproved(way.steps)) return new Refusal("case.not-approved");
  return actor.institution?.role === "sender" ? null : new Refusal("case.sender-only");
}

/** Answering for the step in whose hands the case is: its approvers, or a sender in their place, so that no case waits for someone who is away. */
export function mayAnswerApproval(actor: Actor, facts: CaseFacts, { steps }: WayFacts): Verdict {
  if (actor.institution?.id !== facts.institutionId) return new Refusal("case.not-found");
  const step = steps && stepInHand(steps);
  if (!step) return wrongState(facts);
  const isAsked = actor.userId !== null && step.approverIds.includes(actor.userId);
  return isAsked || actor.institution.role === "sender" ? null : new Refusal("case.not-your-step");
}

/** Taking a case back from its way to go on writing: any member of the institution. */
export function mayRecallCase(actor: Actor, facts: CaseFacts, { steps }: WayFacts): Verdict {
  if (actor.institution?.id !== facts.institutionId) return new Refusal("case.not-found");
  return steps ? null : wrongState(facts);
}
