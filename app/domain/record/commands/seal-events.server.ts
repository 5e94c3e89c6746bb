import { asc, desc, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "#app/db/database";
import type { Context } from "#app/domain/context.server";
import { events, eventSeals } from "#drizzle/schema/record";
import { sha256 } from "../digest.server";

const BATCH = 500;

/** What a chain begins with. */
export const genesis = (chain: string) => sha256(`xinglin record ${chain}`);

/** The hash of one link: its place, the event's digest and the link before it. */
export const linkHash = (chain: string, position: number, digest: string, previous: string) =>
  sha256(`${chain}\n${position}\n${digest}\n${previous}`);

/** Appends events that have been committed since the last pass to their chains, oldest first. Answers how many. */
export async function sealEvents({ db, now }: Pick<Context, "db" | "now">): Promise<number> {
  return db.transact(
    async (tx) => {
      const unsealed = await tx
        .select({ id: events.id, chain: events.chain, digest: events.digest })
        .from(events)
        .leftJoin(eventSeals, eq(eventSeals.eventId, events.id))
        .where(isNull(eventSeals.eventId))
        .orderBy(asc(events.at), asc(events.id))
        .limit(BATCH);
      const ends = new Map<string, { position: number; hash: string }>();
      for (const event of unsealed) {
        const last = ends.get(event.chain) ?? (await endOfChain(tx, event.chain));
        const position = last.position + 1;
        const hash = linkHash(event.chain, position, event.digest, last.hash);
        await tx.insert(eventSeals).values({
          chain: event.chain,
          position,
          eventId: event.id,
          digest: event.digest,
          previous: last.hash,
          hash,
          sealedAt: now,
        });
        ends.set(event.chain, { position, hash });
      }
      return unsealed.length;
    },
    { queue: "seal-events" },
  );
}

async function endOfChain(tx: Tx, chain: string) {
  const [last] = await tx
    .select({ position: eventSeals.position, hash: eventSeals.hash })
    .from(eventSeals)
    .where(eq(eventSeals.chain, chain))
    .orderBy(desc(sql`${eventSeals.position}`))
    .limit(1);
  return last ?? { position: 0, hash: genesis(chain) };
}
