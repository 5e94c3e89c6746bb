import type { Progress } from "./progress";

/** One line of a reviewer's list. */
export interface OwnAssignment {
  assignmentId: string;
  code: string;
  /** The blind copy's title; nothing until the pledge is signed. */
  title: string | null;
  progress: Progress;
  total: number | null;
  savedAt: Date | null;
}

/** A reviewer's cases of one call. */
export interface AssignmentsOfCall {
  call: { id: string; zh: string; en: string; reviewsCloseAt: Date | null };
  rows: OwnAssignment[];
}
