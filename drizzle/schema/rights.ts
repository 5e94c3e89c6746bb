import { id, index, json, table, text, timestamp, uniqueIndex } from "#app/db/dialect";
import { type ConsentScope, copyrightKinds, patientKinds, portraitKinds } from "#app/domain/cases/rights/kinds";
import { cases } from "./cases";
import { createdAt, oneOf } from "./columns";
import { files } from "./files";

/**
 * What an institution declares of one picture or video of its case: whose it is, who can be seen, and what they agreed to.
 * A withdrawal is kept beside it: it is applied wherever the item would be shown, while versions stay as they were.
 */
export const consents = table(
  "consents",
  {
    id: id(),
    caseId: text("case_id")
      .notNull()
      .references(() => cases.id, { onDelete: "cascade" }),
    fileId: text("file_id")
      .notNull()
      .references(() => files.id),
    copyright: text("copyright", { enum: copyrightKinds }),
    holder: text("holder").notNull(),
    portraits: text("portraits", { enum: portraitKinds }),
    patients: text("patients", { enum: patientKinds }),
    scopes: json("scopes").$type<ConsentScope[]>().notNull(),
    /** The last day of the consent in Beijing, `2027-12-31`; empty without an end. */
    endsOn: text("ends_on").notNull(),
    /** The paper itself: for the institution and the organiser alone. */
    consentFileId: text("consent_file_id").references(() => files.id),
    declaredBy: text("declared_by"),
    declaredAt: timestamp("declared_at"),
    withdrawnBy: text("withdrawn_by"),
    withdrawnAt: timestamp("withdrawn_at"),
    withdrawalReason: text("withdrawal_reason").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf("consents_copyright_ck", "copyright", copyrightKinds),
    oneOf("consents_portraits_ck", "portraits", portraitKinds),
    oneOf("consents_patients_ck", "patients", patientKinds),
    uniqueIndex("consents_file_uq").on(t.caseId, t.fileId),
    index("consents_consent_file_ix").on(t.consentFileId),
  ],
);
