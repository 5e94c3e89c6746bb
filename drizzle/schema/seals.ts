import { id, index, integer, json, table, text, timestamp, uniqueIndex } from "#app/db/dialect";
import type { VersionChange } from "#app/domain/cases/changes-between";
import { formParts, type ScanPage, scanStates, scanVerdicts } from "#app/domain/cases/seal/kinds";
import { cases, caseVersions } from "./cases";
import { createdAt, oneOf } from "./columns";
import { files } from "./files";

/** One part of the application form of a version, as it was printed once. Never altered: printed again it would be another paper. */
export const caseForms = table(
  "case_forms",
  {
    id: id(),
    caseId: text("case_id")
      .notNull()
      .references(() => cases.id, { onDelete: "cascade" }),
    versionId: text("version_id")
      .notNull()
      .references(() => caseVersions.id, { onDelete: "cascade" }),
    part: text("part", { enum: formParts }).notNull(),
    /** Whose seal it waits for: empty for the institution, else what the recommendation is known by. */
    subject: text("subject").notNull(),
    /** What its codes say of its content: the first digits of the hash. */
    fingerprint: text("fingerprint").notNull(),
    fileId: text("file_id")
      .notNull()
      .references(() => files.id),
    pages: integer("pages").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf("case_forms_part_ck", "part", formParts),
    uniqueIndex("case_forms_part_uq").on(t.versionId, t.part, t.subject),
    index("case_forms_case_ix").on(t.caseId),
    index("case_forms_file_ix").on(t.fileId),
  ],
);

/** One file of a sealed form that came back: a PDF of all pages, or the picture of one. */
export const formScans = table(
  "form_scans",
  {
    id: id(),
    caseId: text("case_id")
      .notNull()
      .references(() => cases.id, { onDelete: "cascade" }),
    /** The version that was handed in last when it came. */
    versionId: text("version_id")
      .notNull()
      .references(() => caseVersions.id, { onDelete: "cascade" }),
    part: text("part", { enum: formParts }).notNull(),
    subject: text("subject").notNull(),
    fileId: text("file_id")
      .notNull()
      .references(() => files.id),
    state: text("state", { enum: scanStates }).notNull(),
    verdict: text("verdict", { enum: scanVerdicts }),
    pages: json("pages").$type<ScanPage[]>().notNull(),
    /** What changed after the seal, part by part. */
    changes: json("changes").$type<VersionChange[]>().notNull(),
    /** What the officer wrote who decided by eye. */
    note: text("note").notNull(),
    decidedBy: text("decided_by"),
    decidedAt: timestamp("decided_at"),
    createdBy: text("created_by").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf("form_scans_part_ck", "part", formParts),
    oneOf("form_scans_state_ck", "state", scanStates),
    oneOf("form_scans_verdict_ck", "verdict", scanVerdicts),
    uniqueIndex("form_scans_file_uq").on(t.caseId, t.fileId),
    index("form_scans_case_ix").on(t.caseId, t.createdAt),
    index("form_scans_file_ix").on(t.fileId),
  ],
);
