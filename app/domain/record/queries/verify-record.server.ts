import { asc, eq, isNull } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import type { Context } from "#app/domain/context.server";
import { events, eventSeals } from "#drizzle/schema/record";
import { genesis, linkHash } from "../commands/seal-events.server";
import { eventDigest } from "../record-event.server";

export interface RecordVerdict {
  ok: boolean;
  events: number;
  sealed: number;
  /** The last hash of each chain: printed or published, it fixes everything before it. */
  chains: { chain: string; length: number; hash: string }[];
  faults: { chain: string; position: number | null; eventId: string; fault: RecordFault }[];
}
export type RecordFault = "content-changed" | "digest-changed" | "link-broken" | "position-missing";

/** Recomputes every event's digest and every link of every chain, in one moment of the data. */
export const verifyRecord = ({ db }: Pick<Context, "db">): Promise<RecordVerdict> =>
  db.snapshot(async (reader) => {
    const verdict: RecordVerdict = { ok: true, events: 0, sealed: 0, chains: [], faults: [] };
    const chains = await reader
      .selectDistinct({ chain: eventSeals.chain })
      .from(eventSeals)
      .orderBy(asc(eventSeals.chain));
    for (const { chain } of chains) await verifyChain(reader, chain, verdict);
    await verifyUnsealed(reader, verdict);
    verdict.ok = verdict.faults.length === 0;
    return verdict;
  });

async function verifyChain(reader: Reader, chain: string, verdict: RecordVerdict) {
  const links = await reader
    .select({ seal: eventSeals, event: events })
    .from(eventSeals)
    .innerJoin(events, eq(events.id, eventSeals.eventId))
    .where(eq(eventSeals.chain, chain))
    .orderBy(asc(eventSeals.position));
  let previous = genesis(chain);
  let position = 0;
  for (const { seal, event } of links) {
    position++;
    const say = (fault: RecordFault) =>
      verdict.faults.push({ chain, position: seal.position, eventId: seal.eventId, fault });
    if (seal.position !== position) say("position-missing");
    if (eventDigest(event) !== event.digest) say("content-changed");
    if (event.digest !== seal.digest || event.chain !== chain) say("digest-changed");
    if (seal.previous !== previous || seal.hash !== linkHash(chain, seal.position, seal.digest, seal.previous))
      say("link-broken");
    previous = seal.hash;
    position = seal.position;
  }
  verdict.events += links.length;
  verdict.sealed += links.length;
  verdict.chains.push({ chain, length: links.length, hash: previous });
}

/** Events the worker has not reached yet still vouch for their own content. */
async function verifyUnsealed(reader: Reader, verdict: RecordVerdict) {
  const rows = await reader
    .select({ event: events })
    .from(events)
    .leftJoin(eventSeals, eq(eventSeals.eventId, events.id))
    .where(isNull(eventSeals.eventId));
  for (const { event } of rows) {
    verdict.events++;
    if (eventDigest(event) !== event.digest) {
      verdict.faults.push({ chain: event.chain, position: null, eventId: event.id, fault: "content-changed" });
    }
  }
}
