import { eq } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { Refusal } from "#app/domain/refusal";
import { calls } from "#drizzle/schema/calls";
import { editions } from "#drizzle/schema/casebook";

/** An edition with the call it belongs to, for commands and the organiser's screens. */
export async function editionFacts(reader: Reader, editionId: string) {
  const [found] = await reader
    .select({ edition: editions, call: calls })
    .from(editions)
    .innerJoin(calls, eq(calls.id, editions.callId))
    .where(eq(editions.id, editionId));
  if (!found) throw new Refusal("edition.not-found");
  return found;
}
