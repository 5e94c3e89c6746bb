import { boolean, id, index, integer, json, table, text, timestamp, uniqueIndex } from "#app/db/dialect";
import { callStates } from "#app/domain/calls/lifecycle";
import type { Band, CallSettings, ComplianceAnswers } from "#app/domain/calls/settings";
import { createdAt, oneOf } from "./columns";
import { organisers } from "./people";

/** A series of calls under one name. */
export const programmes = table("programmes", {
  id: id(),
  organiserId: text("organiser_id")
    .notNull()
    .references(() => organisers.id),
  zh: text("zh").notNull(),
  en: text("en").notNull(),
  createdAt: createdAt(),
});

export const calls = table(
  "calls",
  {
    id: id(),
    programmeId: text("programme_id")
      .notNull()
      .references(() => programmes.id),
    organiserId: text("organiser_id")
      .notNull()
      .references(() => organisers.id),
    slug: text("slug").notNull(),
    year: integer("year").notNull(),
    zh: text("zh").notNull(),
    en: text("en").notNull(),
    introductionZh: text("introduction_zh").notNull(),
    introductionEn: text("introduction_en").notNull(),
    state: text("state", { enum: callStates }).notNull(),
    /** Every page, mail and book of a demo call says that nothing in it is a real result. */
    isDemo: boolean("is_demo").notNull().default(false),
    opensAt: timestamp("opens_at"),
    /** Exclusive: 24:00 of a day is 00:00 of the next, Beijing time. */
    closesAt: timestamp("closes_at"),
    /** Exclusive end of reviewing. */
    reviewsCloseAt: timestamp("reviews_close_at"),
    settings: json("settings").$type<CallSettings>().notNull(),
    compliance: json("compliance").$type<ComplianceAnswers>(),
    contact: text("contact"),
    rev: integer("rev").notNull().default(1),
    createdAt: createdAt(),
    openedAt: timestamp("opened_at"),
    closedAt: timestamp("closed_at"),
    /** When the results became visible to institutions. */
    releasedAt: timestamp("released_at"),
  },
  (t) => [
    oneOf("calls_state_ck", "state", callStates),
    uniqueIndex("calls_slug_uq").on(t.slug),
    index("calls_organiser_ix").on(t.organiserId, t.createdAt),
    index("calls_state_ix").on(t.state, t.closesAt),
  ],
);

const ofCall = () =>
  text("call_id")
    .notNull()
    .references(() => calls.id, { onDelete: "cascade" });

export const callTracks = table(
  "call_tracks",
  {
    id: id(),
    callId: ofCall(),
    key: text("key").notNull(),
    zh: text("zh").notNull(),
    en: text("en").notNull(),
    position: integer("position").notNull(),
  },
  (t) => [uniqueIndex("call_tracks_key_uq").on(t.callId, t.key)],
);

export const callCategories = table(
  "call_categories",
  {
    id: id(),
    callId: ofCall(),
    trackId: text("track_id")
      .notNull()
      .references(() => callTracks.id, { onDelete: "cascade" }),
    key: text("key").notNull(),
    zh: text("zh").notNull(),
    en: text("en").notNull(),
    position: integer("position").notNull(),
  },
  (t) => [uniqueIndex("call_categories_key_uq").on(t.callId, t.key)],
);

/** The national tasks a case may be tagged with. */
export const callTasks = table(
  "call_tasks",
  {
    id: id(),
    callId: ofCall(),
    zh: text("zh").notNull(),
    position: integer("position").notNull(),
  },
  (t) => [uniqueIndex("call_tasks_zh_uq").on(t.callId, t.zh)],
);

/** The parts of the text, in order, with their own limits in 字 where the call sets them. */
export const callSections = table(
  "call_sections",
  {
    id: id(),
    callId: ofCall(),
    key: text("key").notNull(),
    zh: text("zh").notNull(),
    en: text("en").notNull(),
    minChars: integer("min_chars"),
    maxChars: integer("max_chars"),
    position: integer("position").notNull(),
  },
  (t) => [uniqueIndex("call_sections_key_uq").on(t.callId, t.key)],
);

/** A criterion of the rubric; its `points` are its weight in the total. */
export const rubricCriteria = table(
  "rubric_criteria",
  {
    id: id(),
    callId: ofCall(),
    key: text("key").notNull(),
    zh: text("zh").notNull(),
    en: text("en").notNull(),
    points: integer("points").notNull(),
    bands: json("bands").$type<Band[]>().notNull(),
    position: integer("position").notNull(),
  },
  (t) => [uniqueIndex("rubric_criteria_key_uq").on(t.callId, t.key)],
);

/** A round of judging. The first form of a call has one, blind. */
export const rounds = table(
  "rounds",
  {
    id: id(),
    callId: ofCall(),
    key: text("key").notNull(),
    zh: text("zh").notNull(),
    en: text("en").notNull(),
    isBlind: boolean("is_blind").notNull(),
    position: integer("position").notNull(),
  },
  (t) => [uniqueIndex("rounds_key_uq").on(t.callId, t.key)],
);
