import { asc, eq } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { Refusal } from "#app/domain/refusal";
import {
  callCategories,
  calls,
  callSections,
  callTasks,
  callTracks,
  rounds,
  rubricCriteria,
} from "#drizzle/schema/calls";

type Call = typeof calls.$inferSelect;
type Category = typeof callCategories.$inferSelect;

/** A call with everything it is made of, each list in its order. */
export interface CallStructure {
  call: Call;
  tracks: (typeof callTracks.$inferSelect & { categories: Category[] })[];
  tasks: (typeof callTasks.$inferSelect)[];
  sections: (typeof callSections.$inferSelect)[];
  criteria: (typeof rubricCriteria.$inferSelect)[];
  rounds: (typeof rounds.$inferSelect)[];
}

/** Everything a call is made of, for other slices to work with; asks nobody's permission. Refuses with `call.not-found`. */
export async function callStructure(reader: Reader, callId: string): Promise<CallStructure> {
  const [call] = await reader.select().from(calls).where(eq(calls.id, callId));
  if (!call) throw new Refusal("call.not-found");
  const categories = await reader
    .select()
    .from(callCategories)
    .where(eq(callCategories.callId, callId))
    .orderBy(asc(callCategories.position));
  const tracks = await reader
    .select()
    .from(callTracks)
    .where(eq(callTracks.callId, callId))
    .orderBy(asc(callTracks.position));
  return {
    call,
    tracks: tracks.map((track) => ({ ...track, categories: categories.filter(({ trackId }) => trackId === track.id) })),
    tasks: await reader.select().from(callTasks).where(eq(callTasks.callId, callId)).orderBy(asc(callTasks.position)),
    sections: await reader
      .select()
      .from(callSections)
      .where(eq(callSections.callId, callId))
      .orderBy(asc(callSections.position)),
    criteria: await reader
      .select()
      .from(rubricCriteria)
      .where(eq(rubricCriteria.callId, callId))
      .orderBy(asc(rubricCriteria.position)),
    rounds: await reader.select().from(rounds).where(eq(rounds.callId, callId)).orderBy(asc(rounds.position)),
  };
}
