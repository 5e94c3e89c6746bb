import { sql } from "drizzle-orm";
import { id, index, integer, json, primaryKey, table, text, timestamp, uniqueIndex } from "#app/db/dialect";
import { jobStates } from "#app/domain/record/job-states";
import { createdAt, oneOf } from "./columns";

/** What was changed, by whom, when: ids and salted digests, never a personal value. Written with the change, never altered. */
export const events = table(
  "events",
  {
    id: id(),
    /** `call:<id>` or `installation`: the chain that seals this event. */
    chain: text("chain").notNull(),
    name: text("name").notNull(),
    actorId: text("actor_id"),
    actorRole: text("actor_role").notNull(),
    subject: text("subject").notNull(),
    subjectId: text("subject_id").notNull(),
    facts: json("facts").$type<Record<string, unknown>>().notNull(),
    digest: text("digest").notNull(),
    at: timestamp("at").notNull(),
  },
  (t) => [
    index("events_chain_ix").on(t.chain, t.at, t.id),
    index("events_subject_ix").on(t.subject, t.subjectId, t.at),
  ],
);

/** The hash chains over the events, one per call and one for the rest: row n holds the hash of row n−1. */
export const eventSeals = table(
  "event_seals",
  {
    chain: text("chain").notNull(),
    position: integer("position").notNull(),
    eventId: text("event_id")
      .notNull()
      .references(() => events.id),
    digest: text("digest").notNull(),
    previous: text("previous").notNull(),
    hash: text("hash").notNull(),
    sealedAt: timestamp("sealed_at").notNull(),
  },
  (t) => [
    primaryKey({ name: "event_seals_pk", columns: [t.chain, t.position] }),
    uniqueIndex("event_seals_event_uq").on(t.eventId),
  ],
);

/** Work that outlives a request; made in the transaction that needs it. Progress runs from 0 to 1000. */
export const jobs = table(
  "jobs",
  {
    id: id(),
    kind: text("kind").notNull(),
    payload: json("payload").$type<unknown>().notNull(),
    dedupeKey: text("dedupe_key"),
    state: text("state", { enum: jobStates }).notNull().default("ready"),
    stage: text("stage"),
    progress: integer("progress").notNull().default(0),
    result: json("result").$type<unknown>(),
    requestedBy: text("requested_by"),
    priority: integer("priority").notNull().default(0),
    runAt: timestamp("run_at").notNull(),
    leaseUntil: timestamp("lease_until"),
    leaseToken: text("lease_token"),
    attempts: integer("attempts").notNull().default(0),
    maxAttempts: integer("max_attempts").notNull().default(8),
    lastError: text("last_error"),
    createdAt: createdAt(),
    finishedAt: timestamp("finished_at"),
  },
  (t) => [
    oneOf("jobs_state_ck", "state", jobStates),
    index("jobs_claim_ix").on(t.state, t.runAt, t.priority),
    uniqueIndex("jobs_dedupe_uq")
      .on(t.kind, t.dedupeKey)
      .where(sql`state in ('ready', 'running')`),
  ],
);

/** The outbox: a letter waits here until a job has delivered it. */
export const mails = table(
  "mails",
  {
    id: id(),
    userId: text("user_id"),
    address: text("address").notNull(),
    language: text("language").notNull(),
    template: text("template").notNull(),
    facts: json("facts").$type<Record<string, string | number>>().notNull(),
    messageId: text("message_id").notNull(),
    createdAt: createdAt(),
    sentAt: timestamp("sent_at"),
  },
  (t) => [index("mails_user_ix").on(t.userId, t.createdAt)],
);

/** Counters that several processes share: case numbers of a call, the version of the public pages. */
export const counters = table("counters", {
  key: text("key").primaryKey(),
  value: integer("value").notNull(),
});
