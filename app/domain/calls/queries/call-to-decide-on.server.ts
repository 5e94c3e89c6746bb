import { eq } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { Refusal } from "#app/domain/refusal";
import { calls } from "#drizzle/schema/calls";

/** The call's own row, for commands and permissions. Refuses with `call.not-found`. */
export async function callToDecideOn(reader: Reader, callId: string) {
  const [call] = await reader.select().from(calls).where(eq(calls.id, callId));
  if (!call) throw new Refusal("call.not-found");
  return call;
}
