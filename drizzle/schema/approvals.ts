import { id, index, integer, json, table, text, timestamp, uniqueIndex } from "#app/db/dialect";
import { approvalOutcomes } from "#app/domain/cases/kinds";
import { cases } from "./cases";
import { createdAt, oneOf } from "./columns";
import { institutions } from "./people";

const ofCase = () =>
  text("case_id")
    .notNull()
    .references(() => cases.id, { onDelete: "cascade" });

/** An institution that applies together with the one whose case it is. It confirms by a link, known by the digest of its token. */
export const coApplicants = table(
  "co_applicants",
  {
    id: id(),
    caseId: ofCase(),
    position: integer("position").notNull(),
    /** Full name as on its seal. */
    name: text("name").notNull(),
    institutionId: text("institution_id").references(() => institutions.id),
    /** Who is asked, and where. */
    contactName: text("contact_name"),
    contactEmail: text("contact_email"),
    tokenDigest: text("token_digest"),
    askedAt: timestamp("asked_at"),
    /** Exclusive end of the link. */
    expiresAt: timestamp("expires_at"),
    confirmedAt: timestamp("confirmed_at"),
    declinedAt: timestamp("declined_at"),
    /** Who answered for it, and in which office. */
    answeredBy: text("answered_by"),
    answeredTitle: text("answered_title"),
    /** What it says where it declines. */
    note: text("note"),
  },
  (t) => [
    index("co_applicants_case_ix").on(t.caseId, t.position),
    uniqueIndex("co_applicants_token_uq").on(t.tokenDigest),
  ],
);

/** One step of the approval inside the institution, as its steps were when the case was sent round. `outcome` is null while it waits. */
export const caseApprovals = table(
  "case_approvals",
  {
    id: id(),
    caseId: ofCase(),
    /** Counts how often the case was sent round, from 1. */
    circulation: integer("circulation").notNull(),
    position: integer("position").notNull(),
    step: text("step").notNull(),
    approverIds: json("approver_ids").$type<string[]>().notNull(),
    outcome: text("outcome", { enum: approvalOutcomes }),
    note: text("note").notNull(),
    /** The draft as it was approved: its digest, so that a change afterwards shows. */
    draftDigest: text("draft_digest"),
    answeredBy: text("answered_by"),
    answeredAt: timestamp("answered_at"),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf("case_approvals_outcome_ck", "outcome", approvalOutcomes),
    uniqueIndex("case_approvals_position_uq").on(t.caseId, t.circulation, t.position),
  ],
);
