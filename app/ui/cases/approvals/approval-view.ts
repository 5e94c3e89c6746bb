import type { ApprovalOutcome } from "#app/domain/cases/kinds";

export interface ApprovalStepView {
  id: string;
  step: string;
  outcome: ApprovalOutcome | null;
  note: string;
  /** Names of those who may answer. */
  approvers: string[];
  by: string;
  /** Answered by a sender in their place. */
  isInPlace: boolean;
  at: Date | null;
  isChangedSince: boolean;
}

/** A case's way inside its institution, as the screen takes it. */
export interface ApprovalView {
  id: string;
  due: Date | null;
  isAsked: boolean;
  isOnWay: boolean;
  isApproved: boolean;
  /** The step in whose hands the case is. */
  inHand: string | null;
  steps: ApprovalStepView[];
  /** How many things are still missing before it can be sent round. */
  missing: number;
  mayCirculate: boolean;
  mayAnswer: boolean;
  mayRecall: boolean;
  maySend: boolean;
}
