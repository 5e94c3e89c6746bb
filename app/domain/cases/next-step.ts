import type { CallState } from "#app/domain/calls/lifecycle";
import type { CaseState } from "./lifecycle";

/** What a case waits for: the institution's own work, the organiser's, the reviewers', or nothing any more. */
export type NextStep =
  | "write"
  | "wait-approval"
  | "missed"
  | "revise"
  | "revision-missed"
  | "wait-check"
  | "wait-admission"
  | "wait-routing"
  | "wait-reviews"
  | "wait-publication"
  | "read-result"
  | "none";

interface Waiting {
  /** As the institution sees it, see `shownState`. */
  state: CaseState;
  revisionDueAt: Date | null;
  /** On its way inside the institution. */
  isOnWay: boolean;
  call: { state: CallState; closesAt: Date | null };
}

/** What happens next to an institution's case, and by when where a date is set. `due` is an exclusive end. */
export function nextStep(
  { state, revisionDueAt, isOnWay, call }: Waiting,
  now: Date,
): { step: NextStep; due: Date | null } {
  switch (state) {
    case "draft":
    case "internal": {
      const isOpen = call.state === "open" && call.closesAt !== null && now < call.closesAt;
      return { step: isOpen ? (isOnWay ? "wait-approval" : "write") : "missed", due: call.closesAt };
    }
    case "returned":
      return {
        step:
          revisionDueAt !== null && now < revisionDueAt ? (isOnWay ? "wait-approval" : "revise") : "revision-missed",
        due: revisionDueAt,
      };
    case "submitted":
    case "recommended":
      return { step: "wait-check", due: null };
    case "checking":
      return { step: "wait-admission", due: null };
    case "admitted":
      return { step: "wait-routing", due: null };
    case "judging":
      return { step: "wait-reviews", due: null };
    case "decided":
    case "noticed":
      return { step: "wait-publication", due: null };
    case "published":
      return { step: "read-result", due: null };
    case "refused":
    case "withdrawn":
    case "retracted":
      return { step: "none", due: null };
  }
}

/** Whether it is the institution's turn. */
export const isOwnTurn = (step: NextStep) => step === "write" || step === "revise";
