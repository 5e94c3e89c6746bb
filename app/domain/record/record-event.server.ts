import type { Tx } from "#app/db/database";
import { prepared, rowFor } from "#app/db/prepared";
import type { Actor } from "#app/domain/actor";
import type { Context } from "#app/domain/context.server";
import { events } from "#drizzle/schema/record";
import { digestOf } from "./digest.server";
import type { EventName, EventSubject } from "./event-names";
import { orderedId } from "./ordered-id.server";

export interface EventToRecord {
  name: EventName;
  subject: EventSubject;
  subjectId: string;
  /** The call whose chain holds the event; without it the event belongs to the installation. */
  callId?: string;
  /** Ids, states, numbers, digests. Never a name, an address or a text someone wrote. */
  facts?: Record<string, unknown>;
}

export const chainOf = (callId: string | undefined) => (callId ? `call:${callId}` : "installation");

/** The content an event's digest covers: everything but the digest itself. */
export function eventDigest(event: Omit<typeof events.$inferSelect, "digest">) {
  const { id, chain, name, actorId, actorRole, subject, subjectId, facts, at } = event;
  return digestOf({ id, chain, name, actorId, actorRole, subject, subjectId, facts, at: at.toISOString() });
}

const insertEvent = prepared("insert_event", (tx: Tx) => tx.insert(events).values(rowFor(events)));

/** Writes down what a command changed, in the command's own transaction: both are stored, or neither. */
export async function recordEvent(tx: Tx, { actor, now }: Pick<Context, "actor" | "now">, event: EventToRecord) {
  const content = {
    id: orderedId(),
    chain: chainOf(event.callId),
    name: event.name,
    actorId: actor.userId,
    actorRole: roleOf(actor),
    subject: event.subject,
    subjectId: event.subjectId,
    facts: event.facts ?? {},
    at: now,
  };
  await insertEvent(tx, { ...content, digest: eventDigest(content) });
}

/** In what capacity someone acted, in one word. */
function roleOf(actor: Actor) {
  if (actor.system) return "portal";
  if (actor.organiser) return `organiser:${actor.organiser.role}`;
  if (actor.institution) return `institution:${actor.institution.role}`;
  if (actor.reviewer) return "reviewer";
  if (actor.administrator) return "administrator";
  return actor.userId ? "account" : "visitor";
}
