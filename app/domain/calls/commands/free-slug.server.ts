import { eq } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { Refusal } from "#app/domain/refusal";
import { calls } from "#drizzle/schema/calls";

/** Refuses with `call.slug-taken` where another call stands at this public address. */
export async function freeSlug(reader: Reader, slug: string, ownId?: string) {
  const [other] = await reader.select({ id: calls.id }).from(calls).where(eq(calls.slug, slug));
  if (other && other.id !== ownId) throw new Refusal("call.slug-taken");
}
