import { id, index, integer, json, real, table, text, timestamp, uniqueIndex } from "#app/db/dialect";
import { assignmentStates, conflictKinds, planStates, reviewStates } from "#app/domain/reviews/lifecycle";
import type { CriterionScores, MatchParts, PlanResult } from "#app/domain/reviews/stored";
import { calls, rounds } from "./calls";
import { blindCopies, cases } from "./cases";
import { createdAt, oneOf } from "./columns";
import { users } from "./people";

/** A reason why a reviewer must not judge a case, found or declared. */
export const conflicts = table(
  "conflicts",
  {
    id: id(),
    caseId: text("case_id")
      .notNull()
      .references(() => cases.id, { onDelete: "cascade" }),
    reviewerId: text("reviewer_id")
      .notNull()
      .references(() => users.id),
    kind: text("kind", { enum: conflictKinds }).notNull(),
    note: text("note").notNull(),
    createdBy: text("created_by").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf("conflicts_kind_ck", "kind", conflictKinds),
    uniqueIndex("conflicts_pair_uq").on(t.caseId, t.reviewerId, t.kind),
    index("conflicts_reviewer_ix").on(t.reviewerId),
  ],
);

export const plans = table(
  "plans",
  {
    id: id(),
    callId: text("call_id")
      .notNull()
      .references(() => calls.id),
    roundId: text("round_id")
      .notNull()
      .references(() => rounds.id),
    position: integer("position").notNull(),
    state: text("state", { enum: planStates }).notNull(),
    seed: text("seed").notNull(),
    jobId: text("job_id"),
    result: json("result").$type<PlanResult>(),
    createdBy: text("created_by").notNull(),
    createdAt: createdAt(),
    appliedAt: timestamp("applied_at"),
    appliedBy: text("applied_by"),
  },
  (t) => [oneOf("plans_state_ck", "state", planStates), uniqueIndex("plans_position_uq").on(t.callId, t.position)],
);

/** A case given to a reviewer, as the blind copy confirmed at that time. `code` is all the reviewer knows it by. */
export const assignments = table(
  "assignments",
  {
    id: id(),
    caseId: text("case_id")
      .notNull()
      .references(() => cases.id),
    reviewerId: text("reviewer_id")
      .notNull()
      .references(() => users.id),
    roundId: text("round_id")
      .notNull()
      .references(() => rounds.id),
    blindCopyId: text("blind_copy_id")
      .notNull()
      .references(() => blindCopies.id),
    planId: text("plan_id").references(() => plans.id),
    code: text("code").notNull(),
    state: text("state", { enum: assignmentStates }).notNull(),
    score: integer("score").notNull(),
    parts: json("parts").$type<MatchParts>().notNull(),
    assignedBy: text("assigned_by").notNull(),
    createdAt: createdAt(),
    openedAt: timestamp("opened_at"),
  },
  (t) => [
    oneOf("assignments_state_ck", "state", assignmentStates),
    uniqueIndex("assignments_pair_uq").on(t.caseId, t.reviewerId, t.roundId),
    index("assignments_reviewer_ix").on(t.reviewerId, t.state),
    index("assignments_round_ix").on(t.roundId, t.state),
  ],
);

/** One reviewer's judgement of one case. `total` is set when it is submitted. */
export const reviews = table(
  "reviews",
  {
    id: id(),
    assignmentId: text("assignment_id")
      .notNull()
      .references(() => assignments.id),
    state: text("state", { enum: reviewStates }).notNull(),
    scores: json("scores").$type<CriterionScores>().notNull(),
    toInstitution: text("to_institution").notNull(),
    toPanel: text("to_panel").notNull(),
    confidence: integer("confidence"),
    total: real("total"),
    rev: integer("rev").notNull(),
    createdAt: createdAt(),
    savedAt: timestamp("saved_at").notNull(),
    submittedAt: timestamp("submitted_at"),
  },
  (t) => [oneOf("reviews_state_ck", "state", reviewStates), uniqueIndex("reviews_assignment_uq").on(t.assignmentId)],
);

/** What the organiser decided about a case: an award level of the call, or none (`level` null). */
export const decisions = table(
  "decisions",
  {
    id: id(),
    caseId: text("case_id")
      .notNull()
      .references(() => cases.id),
    level: text("level"),
    mean: real("mean"),
    rank: integer("rank"),
    note: text("note").notNull(),
    decidedBy: text("decided_by").notNull(),
    createdAt: createdAt(),
  },
  (t) => [uniqueIndex("decisions_case_uq").on(t.caseId)],
);
