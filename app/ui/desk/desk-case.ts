import type { Band, BothNames } from "#app/domain/calls/settings";
import type { BlindIndicator } from "#app/domain/cases/content";
import type { EvidenceCount } from "#app/domain/cases/evidence/numbers-to-tie";
import type { Progress } from "#app/domain/reviews/progress";
import type { ReviewContent } from "#app/domain/reviews/review-content";

/** A criterion of the rubric, as its scores are given. */
export interface DeskCriterion extends BothNames {
  key: string;
  points: number;
  bands: Band[];
}

/** One of the reviewer's cases of the same call. */
export interface Bead {
  assignmentId: string;
  code: string;
  progress: Progress;
}

/** What a reviewer's desk shows of a case: the blind copy, the rubric, the own review, and nothing that names anyone. */
export interface DeskCase {
  assignmentId: string;
  /** The reviewer, so that a shared computer keeps unsaved words apart. */
  userId: string;
  code: string;
  call: BothNames;
  closesAt: Date | null;
  category: { track: BothNames; category: BothNames } | null;
  title: string;
  abstract: string;
  keywords: string[];
  period: { from: string; to: string };
  /** Sections as HTML of `sectionHtml`, in the call's order. */
  texts: (BothNames & { key: string; html: string })[];
  /** The evidence ledger, and how many numbers of the text are tied to it. */
  evidence: EvidenceCount & { indicators: BlindIndicator[] };
  size: { characters: number; figures: number; tables: number };
  criteria: DeskCriterion[];
  review: {
    rev: number;
    content: ReviewContent;
    total: number | null;
    savedAt: Date | null;
    submittedAt: Date | null;
  };
  /** Open to be judged, submitted, or not submitted in time. */
  mode: "judging" | "locked" | "closed";
  beads: Bead[];
}
