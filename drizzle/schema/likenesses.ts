import { id, index, integer, json, table, text, uniqueIndex } from "#app/db/dialect";
import type { CommonPassage } from "#app/domain/cases/likeness/compare-cases";
import { cases, caseVersions } from "./cases";
import { createdAt } from "./columns";

/** What finds texts like a case's last version (`likeness/signature`); empty for one too short to say anything. */
export const caseSignatures = table(
  "case_signatures",
  {
    caseId: text("case_id")
      .primaryKey()
      .references(() => cases.id, { onDelete: "cascade" }),
    versionId: text("version_id")
      .notNull()
      .references(() => caseVersions.id),
    signature: text("signature").notNull(),
    createdAt: createdAt(),
  },
  (t) => [index("case_signatures_version_ix").on(t.versionId)],
);

/** Two versions that say the same in places, found when the first of them was handed in. Shares in ten thousandths. */
export const caseLikenesses = table(
  "case_likenesses",
  {
    id: id(),
    versionId: text("version_id")
      .notNull()
      .references(() => caseVersions.id, { onDelete: "cascade" }),
    otherVersionId: text("other_version_id")
      .notNull()
      .references(() => caseVersions.id, { onDelete: "cascade" }),
    common: integer("common").notNull(),
    contained: integer("contained").notNull(),
    passages: json("passages").$type<CommonPassage[]>().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex("case_likenesses_pair_uq").on(t.versionId, t.otherVersionId),
    index("case_likenesses_other_ix").on(t.otherVersionId),
  ],
);
