import type { ApprovalOutcome } from "../kinds";

/** One step of a case's way inside its institution. */
export interface Approval {
  position: number;
  /** The step's name, in the institution's words. */
  step: string;
  approverIds: readonly string[];
  /** Null while it waits for the steps before it, or for its approvers. */
  outcome: ApprovalOutcome | null;
}

/** The step in whose hands a case is: the first that has not answered. Null once all approved, or one sent it back. */
export function stepInHand<Step extends Approval>(steps: readonly Step[]): Step | null {
  const inOrder = [...steps].sort((one, other) => one.position - other.position);
  if (inOrder.some(({ outcome }) => outcome === "sent-back")) return null;
  return inOrder.find(({ outcome }) => outcome === null) ?? null;
}

/** Whether every step has approved, and the case waits for its sender alone. */
export const isApproved = (steps: readonly Approval[]): boolean =>
  steps.length > 0 && steps.every(({ outcome }) => outcome === "approved");
