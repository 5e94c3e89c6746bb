import type { Actor } from "#app/domain/actor";
import { Refusal, type Verdict } from "#app/domain/refusal";
import type { CallState } from "./lifecycle";

/** What the rules about a call need to know of it. */
export interface CallFacts {
  organiserId: string;
  state: CallState;
}

/** Managers set calls up, for their own organiser only. */
export const mayCreateCall = (actor: Actor): Verdict =>
  actor.organiser?.role === "manager" ? null : new Refusal("call.not-found");

/** The organiser's own people see a call; the auditor once it is closed. */
export function maySeeCall(actor: Actor, call: CallFacts): Verdict {
  const isOwn = actor.organiser?.id === call.organiserId;
  const isTooEarly = actor.organiser?.role === "auditor" && call.state !== "closed";
  return isOwn && !isTooEarly ? null : new Refusal("call.not-found");
}

/** Setting up, opening, amending and closing belong to the manager of the organiser whose call it is. */
export function mayManageCall(actor: Actor, call: CallFacts): Verdict {
  const isManager = actor.organiser?.role === "manager" && actor.organiser.id === call.organiserId;
  return isManager ? null : new Refusal("call.not-found");
}

/** Once a call is open, people write to its rules: only its dates, contact and introduction may still change. */
export const mayChangeStructure = (actor: Actor, call: CallFacts): Verdict =>
  mayManageCall(actor, call) ?? (call.state === "draft" ? null : new Refusal("call.structure-fixed"));

/** `call.stale` where someone else changed the call after this person's page was made. */
export const isFresh = (call: { rev: number }, rev: number): Verdict =>
  call.rev === rev ? null : new Refusal("call.stale");
