import { id, index, integer, json, table, text, timestamp, uniqueIndex } from "#app/db/dialect";
import { editionStates, publicationStates } from "#app/domain/casebook/lifecycle";
import type { CaseContent } from "#app/domain/cases/content";
import { calls } from "./calls";
import { cases, caseVersions } from "./cases";
import { createdAt, oneOf } from "./columns";
import { files } from "./files";

/** A compiled casebook of one call. */
export const editions = table(
  "editions",
  {
    id: id(),
    callId: text("call_id")
      .notNull()
      .references(() => calls.id),
    slug: text("slug").notNull(),
    year: integer("year").notNull(),
    zh: text("zh").notNull(),
    en: text("en").notNull(),
    state: text("state", { enum: editionStates }).notNull(),
    /** The newest compiled PDF. */
    pdfFileId: text("pdf_file_id").references(() => files.id),
    pdfPages: integer("pdf_pages"),
    jobId: text("job_id"),
    createdBy: text("created_by").notNull(),
    createdAt: createdAt(),
    releasedAt: timestamp("released_at"),
  },
  (t) => [
    oneOf("editions_state_ck", "state", editionStates),
    uniqueIndex("editions_slug_uq").on(t.slug),
    uniqueIndex("editions_call_uq").on(t.callId),
  ],
);

/** A case as the public reads it: the frozen version, under a lasting address. */
export const publications = table(
  "publications",
  {
    id: id(),
    editionId: text("edition_id")
      .notNull()
      .references(() => editions.id),
    caseId: text("case_id")
      .notNull()
      .references(() => cases.id),
    versionId: text("version_id")
      .notNull()
      .references(() => caseVersions.id),
    slug: text("slug").notNull(),
    state: text("state", { enum: publicationStates }).notNull(),
    trackKey: text("track_key").notNull(),
    categoryKey: text("category_key").notNull(),
    level: text("level").notNull(),
    title: text("title").notNull(),
    institutionName: text("institution_name").notNull(),
    regionName: text("region_name"),
    content: json("content").$type<CaseContent>().notNull(),
    position: integer("position").notNull(),
    createdAt: createdAt(),
    retractedAt: timestamp("retracted_at"),
  },
  (t) => [
    oneOf("publications_state_ck", "state", publicationStates),
    uniqueIndex("publications_slug_uq").on(t.slug),
    uniqueIndex("publications_case_uq").on(t.caseId),
    index("publications_edition_ix").on(t.editionId, t.position),
  ],
);
