import type { Actor } from "#app/domain/actor";
import { sealOf } from "#app/domain/calls/seal-of";
import type { CallSettings } from "#app/domain/calls/settings";
import { Refusal, type Verdict } from "#app/domain/refusal";
import type { CaseState } from "../lifecycle";
import { type CaseFacts, mayEndCheck, mayReadCaseAsInstitution } from "../permissions";
import type { ScanState } from "./kinds";

/** While a case lies with the organiser and is not yet admitted. */
const sealingStates: readonly CaseState[] = ["submitted", "recommended", "checking"];

/** Handing in a sealed form: members of the institution, where the call asks for one, after the case was handed in and before it is admitted. */
export function mayHandInScan(actor: Actor, facts: CaseFacts, settings: Pick<CallSettings, "seal">): Verdict {
  const read = mayReadCaseAsInstitution(actor, facts);
  if (read) return read;
  if (sealOf(settings).form === "off") return new Refusal("seal.not-asked");
  if (facts.call.state === "closed") return new Refusal("call.ended");
  return sealingStates.includes(facts.state) ? null : new Refusal("case.wrong-state", { state: facts.state });
}

/** Deciding by eye: only the officer who has the case, once the file was read. */
export function mayDecideScan(actor: Actor, facts: CaseFacts, scan: { state: ScanState }): Verdict {
  return mayEndCheck(actor, facts) ?? (scan.state === "reading" ? new Refusal("seal.being-read") : null);
}
