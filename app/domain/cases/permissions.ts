import type { Actor } from "#app/domain/actor";
import { maySubmitNow } from "#app/domain/calls/deadlines";
import type { CallState } from "#app/domain/calls/lifecycle";
import { Refusal, type Verdict } from "#app/domain/refusal";
import { type CaseState, editableStates, handedInStates, mayTransit } from "./lifecycle";

/** What decides whether someone may do something to a case. */
export interface CaseFacts {
  state: CaseState;
  institutionId: string;
  organiserId: string;
  checkedBy: string | null;
  /** Exclusive end of the time for a revision, for a returned case. */
  revisionDueAt: Date | null;
  call: { state: CallState; opensAt: Date | null; closesAt: Date | null };
}

/** What decides whether it may still be written. */
export type CaseToWrite = Pick<CaseFacts, "institutionId" | "state"> & { call: Pick<CaseFacts["call"], "state"> };

const notFound = () => new Refusal("case.not-found");
const wrongState = ({ state }: Pick<CaseFacts, "state">) => new Refusal("case.wrong-state", { state });
/** Once a call is closed, its cases are only read; what its casebook still does with them is no matter of theirs. */
const isClosed = ({ call }: { call: Pick<CaseFacts["call"], "state"> }) => call.state === "closed";
const ended = () => new Refusal("call.ended");
const isIn = (states: readonly CaseState[], state: CaseState) => states.includes(state);

/** Its institution always, its organiser as far as an organiser may: for the files of a case. */
export function mayReadCase(actor: Actor, facts: CaseFacts): Verdict {
  return mayReadCaseAsInstitution(actor, facts) && mayReadCaseAsOrganiser(actor, facts);
}

/** The organiser once it was handed in, never a draft; the auditor once the call is closed. Someone who also belongs to the institution sees no more here. */
export function mayReadCaseAsOrganiser(actor: Actor, facts: CaseFacts): Verdict {
  const isOwn = actor.organiser?.id === facts.organiserId && isIn(handedInStates, facts.state);
  const isTooEarly = actor.organiser?.role === "auditor" && facts.call.state !== "closed";
  return isOwn && !isTooEarly ? null : notFound();
}

/** Its institution alone, for the screens on which it writes and follows its case. */
export function mayReadCaseAsInstitution(actor: Actor, facts: CaseFacts): Verdict {
  return actor.institution?.id === facts.institutionId ? null : notFound();
}

/** Members of its institution, while it is theirs to change. Deadlines do not matter: a draft can be saved until the call is closed. */
export function mayWriteCase(actor: Actor, facts: CaseToWrite): Verdict {
  if (actor.institution?.id !== facts.institutionId) return notFound();
  if (isClosed(facts)) return ended();
  return isIn(editableStates, facts.state) ? null : wrongState(facts);
}

/** A first submission within the call's dates, a revision within its own: judged by when the server received the request. */
export function maySubmitCase(actor: Actor, facts: CaseFacts, receivedAt: Date): Verdict {
  const write = mayWriteCase(actor, facts);
  if (write) return write;
  if (facts.state === "returned") return isBefore(receivedAt, facts.revisionDueAt) ? null : new Refusal("call.closed");
  return maySubmitNow(facts.call, receivedAt);
}

/** Any member of an institution, while the call takes cases. */
export function mayStartCase(actor: Actor, call: CaseFacts["call"], receivedAt: Date): Verdict {
  if (!actor.institution) return notFound();
  const late = maySubmitNow(call, receivedAt);
  return late?.code === "call.closed" ? new Refusal("call.closed-to-new") : late;
}

const isBefore = (moment: Date, end: Date | null) => end !== null && moment < end;

export function mayWithdrawCase(actor: Actor, facts: CaseFacts): Verdict {
  if (actor.institution?.id !== facts.institutionId) return notFound();
  if (isClosed(facts)) return ended();
  return mayTransit(facts.state, "withdraw") ? null : wrongState(facts);
}

/**
 * Taking back someone's consent to be shown: its institution at any time, managers and officers of the organiser once the
 * case was handed in. No state and no closed call stands against it.
 */
export function mayWithdrawConsent(actor: Actor, facts: CaseFacts): Verdict {
  if (actor.institution?.id === facts.institutionId) return null;
  const role = actor.organiser?.id === facts.organiserId ? actor.organiser.role : null;
  return role === "manager" || role === "officer" ? mayReadCaseAsOrganiser(actor, facts) : notFound();
}

/** Managers and officers of the call's organiser, until it is closed. */
function mayHandle(actor: Actor, facts: CaseFacts): Verdict {
  const role = actor.organiser?.id === facts.organiserId ? actor.organiser.role : null;
  if (role !== "manager" && role !== "officer") return notFound();
  return mayReadCaseAsOrganiser(actor, facts) ?? (isClosed(facts) ? ended() : null);
}

/** Taking a case for the formality check. */
export function mayStartCheck(actor: Actor, facts: CaseFacts): Verdict {
  const handle = mayHandle(actor, facts);
  if (handle) return handle;
  return mayTransit(facts.state, "check") ? null : wrongState(facts);
}

/** Taking a case from the officer who has it: managers only, so that a case never waits for someone who is away. */
export function mayTakeOverCheck(actor: Actor, facts: CaseFacts): Verdict {
  const handle = mayHandle(actor, facts);
  if (handle) return handle;
  if (actor.organiser?.role !== "manager") return notFound();
  return facts.state === "checking" && facts.checkedBy !== actor.userId ? null : wrongState(facts);
}

/** Ending the check: only by the officer who took the case, so that two never decide at once. */
export function mayEndCheck(actor: Actor, facts: CaseFacts): Verdict {
  const handle = mayHandle(actor, facts);
  if (handle) return handle;
  if (facts.state !== "checking") return wrongState(facts);
  return facts.checkedBy === actor.userId ? null : new Refusal("check.taken");
}

/** Correcting and confirming the blind copy, until reviewers have it. */
export function mayEditBlindCopy(actor: Actor, facts: CaseFacts): Verdict {
  const handle = mayHandle(actor, facts);
  if (handle) return handle;
  return facts.state === "admitted" ? null : wrongState(facts);
}
