import type { Database } from "#app/db/database";
import { portal } from "#app/domain/actor";
import { type EventToRecord, recordEvent } from "#app/domain/record/record-event.server";
import { aMoment } from "./context";

/** Writes events in one transaction, each about a user unless told otherwise. */
export const recordAll = (db: Database, events: readonly Partial<EventToRecord>[], now = aMoment) =>
  db.transact(async (tx) => {
    for (const event of events) {
      const about = { name: "account.created", subject: "user", subjectId: "u" } as const;
      await recordEvent(tx, { actor: portal("zh-CN"), now }, { ...about, ...event });
    }
  });
