import { id, index, integer, primaryKey, table, text, timestamp } from "#app/db/dialect";
import { cases } from "./cases";
import { createdAt } from "./columns";
import { files } from "./files";

const ofCase = () =>
  text("case_id")
    .notNull()
    .references(() => cases.id, { onDelete: "cascade" });

/**
 * A number the case claims, with what it takes to check it (证据账本). Values are words: 92.5, 1.2万, 不适用. `period` and
 * `value` are the present ones. Taken away by `removedAt`: texts saved earlier may still be tied to it.
 */
export const indicators = table(
  "indicators",
  {
    id: id(),
    caseId: ofCase(),
    position: integer("position").notNull(),
    name: text("name").notNull(),
    value: text("value").notNull(),
    unit: text("unit").notNull(),
    definition: text("definition").notNull(),
    baseline: text("baseline").notNull(),
    baselinePeriod: text("baseline_period").notNull().default(""),
    period: text("period").notNull(),
    source: text("source").notNull(),
    /** A file among the attachments of the same case. */
    sourceFileId: text("source_file_id").references(() => files.id),
    rev: integer("rev").notNull().default(1),
    savedBy: text("saved_by"),
    savedAt: timestamp("saved_at"),
    removedAt: timestamp("removed_at"),
  },
  (t) => [index("indicators_case_ix").on(t.caseId, t.position)],
);

/** What someone writing a case said is no matter: the key of a suggestion of the ledger. */
export const dismissedSuggestions = table(
  "dismissed_suggestions",
  {
    caseId: ofCase(),
    key: text("key").notNull(),
    dismissedBy: text("dismissed_by").notNull(),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ name: "dismissed_suggestions_pk", columns: [t.caseId, t.key] })],
);
