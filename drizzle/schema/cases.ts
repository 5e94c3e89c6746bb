import { id, index, integer, json, primaryKey, table, text, timestamp, uniqueIndex } from "#app/db/dialect";
import type { BlindContent, BlindReplacement, CaseContent } from "#app/domain/cases/content";
import type { HeaderContent } from "#app/domain/cases/forms";
import {
  attachmentKinds,
  blindCopyStates,
  formalityOutcomes,
  partStateCauses,
  type ReturnReason,
} from "#app/domain/cases/kinds";
import { caseStates } from "#app/domain/cases/lifecycle";
import type { RichDocument } from "#app/domain/documents/document";
import { callCategories, calls } from "./calls";
import { createdAt, oneOf } from "./columns";
import { files } from "./files";
import { institutions, users } from "./people";

/** The draft's header and the state of the whole case. `rev` counts the saves of the header. */
export const cases = table(
  "cases",
  {
    id: id(),
    callId: text("call_id")
      .notNull()
      .references(() => calls.id),
    institutionId: text("institution_id")
      .notNull()
      .references(() => institutions.id),
    /** Given at the first submission, counted within the call: the receipt's number. */
    number: integer("number"),
    state: text("state", { enum: caseStates }).notNull(),
    title: text("title").notNull(),
    abstract: text("abstract").notNull(),
    categoryId: text("category_id").references(() => callCategories.id),
    tasks: json("tasks").$type<string[]>().notNull(),
    keywords: json("keywords").$type<string[]>().notNull(),
    periodFrom: text("period_from").notNull(),
    periodTo: text("period_to").notNull(),
    /** Body sponsoring the case where the call has that step. */
    recommendingBody: text("recommending_body"),
    declarations: json("declarations").$type<string[]>().notNull(),
    rev: integer("rev").notNull().default(1),
    currentVersionId: text("current_version_id"),
    /** The round of approvals inside the institution that is under way: `case_approvals.circulation`. A revision keeps the state `returned` meanwhile. */
    circulation: integer("circulation"),
    /** The officer who took it for the formality check. */
    checkedBy: text("checked_by"),
    /** Exclusive end of the time for a revision. */
    revisionDueAt: timestamp("revision_due_at"),
    createdBy: text("created_by")
      .notNull()
      .references(() => users.id),
    createdAt: createdAt(),
    savedAt: timestamp("saved_at").notNull(),
    submittedAt: timestamp("submitted_at"),
  },
  (t) => [
    oneOf("cases_state_ck", "state", caseStates),
    uniqueIndex("cases_number_uq").on(t.callId, t.number),
    index("cases_institution_ix").on(t.institutionId, t.savedAt),
    index("cases_call_state_ix").on(t.callId, t.state, t.number),
  ],
);

const ofCase = () =>
  text("case_id")
    .notNull()
    .references(() => cases.id, { onDelete: "cascade" });

/** One section of the draft with its own `rev`, so that two people may write two sections. */
export const caseSections = table(
  "case_sections",
  {
    caseId: ofCase(),
    sectionKey: text("section_key").notNull(),
    document: json("document").$type<RichDocument>().notNull(),
    rev: integer("rev").notNull(),
    savedBy: text("saved_by").notNull(),
    savedAt: timestamp("saved_at").notNull(),
  },
  (t) => [primaryKey({ name: "case_sections_pk", columns: [t.caseId, t.sectionKey] })],
);

/**
 * What a part of a draft — its header or one section — said when it was saved. One row holds what one person typed in one
 * go; an import, a restoring and a joining of two texts have their own. Never altered once the part moved on.
 */
export const casePartStates = table(
  "case_part_states",
  {
    id: id(),
    caseId: ofCase(),
    /** `header`, or a section's key. */
    part: text("part").notNull(),
    rev: integer("rev").notNull(),
    content: json("content").$type<RichDocument | HeaderContent>().notNull(),
    /** Length in 字, so that a list of states reads no text. */
    characters: integer("characters").notNull(),
    cause: text("cause", { enum: partStateCauses }).notNull(),
    savedBy: text("saved_by").notNull(),
    startedAt: timestamp("started_at").notNull(),
    savedAt: timestamp("saved_at").notNull(),
  },
  (t) => [
    oneOf("case_part_states_cause_ck", "cause", partStateCauses),
    uniqueIndex("case_part_states_rev_uq").on(t.caseId, t.part, t.rev),
  ],
);

/** A tab in which someone has a draft open, and the part they are in. Gone when not seen for a minute. */
export const casePresences = table(
  "case_presences",
  {
    caseId: ofCase(),
    tab: text("tab").notNull(),
    userId: text("user_id").notNull(),
    part: text("part"),
    seenAt: timestamp("seen_at").notNull(),
  },
  (t) => [primaryKey({ name: "case_presences_pk", columns: [t.caseId, t.tab] })],
);

/** A section someone is writing in: others read it meanwhile. Advice to screens, never a reason to refuse a save. */
export const caseHolds = table(
  "case_holds",
  {
    caseId: ofCase(),
    part: text("part").notNull(),
    tab: text("tab").notNull(),
    userId: text("user_id").notNull(),
    expiresAt: timestamp("expires_at").notNull(),
  },
  (t) => [primaryKey({ name: "case_holds_pk", columns: [t.caseId, t.part] })],
);

export const caseAuthors = table(
  "case_authors",
  {
    id: id(),
    caseId: ofCase(),
    position: integer("position").notNull(),
    name: text("name").notNull(),
    title: text("title").notNull(),
    institution: text("institution").notNull(),
    share: text("share").notNull(),
  },
  (t) => [index("case_authors_case_ix").on(t.caseId, t.position)],
);

/** A file of the draft. Taken away by `removedAt`, never deleted while a version names it. */
export const attachments = table(
  "attachments",
  {
    id: id(),
    caseId: ofCase(),
    fileId: text("file_id")
      .notNull()
      .references(() => files.id),
    kind: text("kind", { enum: attachmentKinds }).notNull(),
    caption: text("caption").notNull(),
    position: integer("position").notNull(),
    createdBy: text("created_by").notNull(),
    createdAt: createdAt(),
    removedAt: timestamp("removed_at"),
  },
  (t) => [
    oneOf("attachments_kind_ck", "kind", attachmentKinds),
    uniqueIndex("attachments_file_uq").on(t.caseId, t.fileId),
    index("attachments_file_ix").on(t.fileId),
  ],
);

/** What was handed in, frozen. Never altered; its hash is printed on the receipt. */
export const caseVersions = table(
  "case_versions",
  {
    id: id(),
    caseId: ofCase(),
    position: integer("position").notNull(),
    content: json("content").$type<CaseContent>().notNull(),
    hash: text("hash").notNull(),
    receipt: text("receipt").notNull(),
    submittedBy: text("submitted_by").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex("case_versions_position_uq").on(t.caseId, t.position),
    uniqueIndex("case_versions_receipt_uq").on(t.receipt),
  ],
);

export const formalityChecks = table(
  "formality_checks",
  {
    id: id(),
    caseId: ofCase(),
    versionId: text("version_id")
      .notNull()
      .references(() => caseVersions.id),
    officerId: text("officer_id").notNull(),
    outcome: text("outcome", { enum: formalityOutcomes }).notNull(),
    reasons: json("reasons").$type<ReturnReason[]>().notNull(),
    note: text("note").notNull(),
    dueAt: timestamp("due_at"),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf("formality_checks_outcome_ck", "outcome", formalityOutcomes),
    index("formality_checks_case_ix").on(t.caseId, t.createdAt),
  ],
);

/** The text reviewers read. Its figures are re-encoded files under neutral names; `rev` guards against a stale tab. */
export const blindCopies = table(
  "blind_copies",
  {
    id: id(),
    caseId: ofCase(),
    versionId: text("version_id")
      .notNull()
      .references(() => caseVersions.id),
    state: text("state", { enum: blindCopyStates }).notNull(),
    content: json("content").$type<BlindContent>().notNull(),
    replacements: json("replacements").$type<BlindReplacement[]>().notNull(),
    rev: integer("rev").notNull(),
    createdAt: createdAt(),
    confirmedAt: timestamp("confirmed_at"),
    confirmedBy: text("confirmed_by"),
  },
  (t) => [
    oneOf("blind_copies_state_ck", "state", blindCopyStates),
    uniqueIndex("blind_copies_version_uq").on(t.versionId),
  ],
);
