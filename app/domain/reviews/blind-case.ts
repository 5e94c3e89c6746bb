import type { Band, BothNames } from "#app/domain/calls/settings";
import type { BlindContent } from "#app/domain/cases/content";
import type { AssignmentFacts } from "./permissions";
import type { ReviewContent } from "./review-content";

/** A case as its reviewer may read it, with the rubric and the reviewer's own review. */
export interface BlindCase {
  callId: string;
  facts: AssignmentFacts;
  assignmentId: string;
  code: string;
  openedAt: Date | null;
  content: BlindContent;
  category: { track: BothNames; category: BothNames } | null;
  sections: (BothNames & { key: string })[];
  criteria: (BothNames & { key: string; points: number; bands: Band[] })[];
  review: {
    /** 0 before anything was written. */
    rev: number;
    content: ReviewContent;
    total: number | null;
    savedAt: Date | null;
    submittedAt: Date | null;
  };
  call: BothNames;
}
