import { and, asc, eq, gt, isNull, or } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import type { Context } from "#app/domain/context.server";
import { events, eventSeals } from "#drizzle/schema/record";
import { genesis, linkHash } from "../commands/seal-events.server";
import { eventDigest } from "../record-event.server";
import type { RecordFault } from "../record-fault";

export interface RecordVerdict {
  ok: boolean;
  events: number;
  sealed: number;
  /** The last hash of each chain: printed or published, it fixes everything before it. */
  chains: { chain: string; length: number; hash: string }[];
  faults: RecordFault[];
}

/** Rows read at once: a national call leaves hundreds of thousands of events. */
const BATCH = 1000;

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

/** Where a chain is read from: the link before, as it was found to be. */
interface Place {
  position: number;
  hash: string;
}

async function verifyChain(reader: Reader, chain: string, verdict: RecordVerdict) {
  let place: Place = { position: 0, hash: genesis(chain) };
  let length = 0;
  for (;;) {
    const links = await linksAfter(reader, chain, place.position);
    for (const link of links) place = verifyLink(chain, link, place, verdict);
    length += links.length;
    if (links.length < BATCH) break;
  }
  verdict.sealed += length;
  verdict.chains.push({ chain, length, hash: place.hash });
}

type Link = Awaited<ReturnType<typeof linksAfter>>[number];

const linksAfter = (reader: Reader, chain: string, position: number) =>
  reader
    .select({ seal: eventSeals, event: events })
    .from(eventSeals)
    .leftJoin(events, eq(events.id, eventSeals.eventId))
    .where(and(eq(eventSeals.chain, chain), gt(eventSeals.position, position)))
    .orderBy(asc(eventSeals.position))
    .limit(BATCH);

function verifyLink(chain: string, { seal, event }: Link, before: Place, verdict: RecordVerdict): Place {
  const { position, eventId, digest, previous, hash } = seal;
  const say = (fault: RecordFault["fault"]) => verdict.faults.push({ chain, position, eventId, fault });
  if (position !== before.position + 1) say("position-missing");
  if (event) {
    verdict.events++;
    if (eventDigest(event) !== event.digest) say("content-changed");
    if (event.digest !== digest || event.chain !== chain) say("digest-changed");
  } else say("event-missing");
  if (previous !== before.hash || hash !== linkHash(chain, position, digest, previous)) say("link-broken");
  return { position, hash };
}

/** Events the worker has not reached yet still vouch for their own content. */
async function verifyUnsealed(reader: Reader, verdict: RecordVerdict) {
  let last: { at: Date; id: string } | null = null;
  for (;;) {
    const rows: { event: typeof events.$inferSelect }[] = await unsealedAfter(reader, last);
    for (const { event } of rows) {
      verdict.events++;
      last = event;
      if (eventDigest(event) === event.digest) continue;
      verdict.faults.push({ chain: event.chain, position: null, eventId: event.id, fault: "content-changed" });
    }
    if (rows.length < BATCH) return;
  }
}

const unsealedAfter = (reader: Reader, last: { at: Date; id: string } | null) =>
  reader
    .select({ event: events })
    .from(events)
    .leftJoin(eventSeals, eq(eventSeals.eventId, events.id))
    .where(
      and(
        isNull(eventSeals.eventId),
        last ? or(gt(events.at, last.at), and(eq(events.at, last.at), gt(events.id, last.id))) : undefined,
      ),
    )
    .orderBy(asc(events.at), asc(events.id))
    .limit(BATCH);
