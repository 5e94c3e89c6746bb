import { Refusal } from "#app/domain/refusal";

/** A plan of routing is computed, waits for the organiser, and is applied as one — or overtaken by a newer one. */
export const planStates = ["computing", "ready", "applied", "discarded"] as const;
export type PlanState = (typeof planStates)[number];

/** An assignment is given and, rarely, taken back. */
export const assignmentStates = ["assigned", "revoked"] as const;
export type AssignmentState = (typeof assignmentStates)[number];

/** Why an organiser takes a case back from a reviewer. */
export const revokeReasons = ["silent", "asked", "conflict", "other"] as const;
export type RevokeReason = (typeof revokeReasons)[number];

/** A review is written and locked by submitting it. */
export const reviewStates = ["draft", "submitted"] as const;
export type ReviewState = (typeof reviewStates)[number];

export const reviewTransitions = {
  save: { from: ["draft"], to: "draft" },
  submit: { from: ["draft"], to: "submitted" },
} as const satisfies Record<string, { from: readonly ReviewState[]; to: ReviewState }>;

/** The state after a transition; a submitted review is locked. */
export function nextReviewState(state: ReviewState, transition: keyof typeof reviewTransitions): ReviewState {
  const { from, to } = reviewTransitions[transition];
  if (!(from as readonly ReviewState[]).includes(state)) throw new Refusal("review.locked");
  return to;
}

/** Why a reviewer may not judge a case. */
export const conflictKinds = ["same-institution", "former-institution", "same-group", "declared"] as const;
export type ConflictKind = (typeof conflictKinds)[number];
