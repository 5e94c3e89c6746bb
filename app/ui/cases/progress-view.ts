import type { FormalityOutcome, ReturnReason } from "#app/domain/cases/kinds";
import type { CaseState } from "#app/domain/cases/lifecycle";

interface CheckView {
  id: string;
  outcome: FormalityOutcome;
  reasons: ReturnReason[];
  note: string;
  dueAt: Date | null;
  createdAt: Date;
}

export interface VersionView {
  id: string;
  position: number;
  receipt: string;
  hash: string;
  createdAt: Date;
  by: string;
}

/** How far a case has come, as its institution's screens take it. */
export interface ProgressView {
  id: string;
  state: CaseState;
  createdAt: Date;
  createdBy: string;
  call: { releasedAt: Date | null };
  versions: VersionView[];
  checks: CheckView[];
}
