import { asc, eq } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { callCategories, calls, callTasks, callTracks } from "#drizzle/schema/calls";

/** The categories and national tasks of all calls, each once under its newest name: what reviewers choose their fields from. */
export async function fieldsOfWork(reader: Reader) {
  const { key, zh, en } = callCategories;
  const named = await reader
    .select({ key, zh, en })
    .from(callCategories)
    .innerJoin(callTracks, eq(callTracks.id, callCategories.trackId))
    .innerJoin(calls, eq(calls.id, callCategories.callId))
    .orderBy(asc(calls.createdAt), asc(callTracks.position), asc(callCategories.position), asc(callCategories.id));
  const tasks = await reader
    .select({ zh: callTasks.zh })
    .from(callTasks)
    .innerJoin(calls, eq(calls.id, callTasks.callId))
    .orderBy(asc(calls.createdAt), asc(callTasks.position), asc(callTasks.id));
  // a later call's names replace an earlier one's, in the place the first call gave them
  const categories = [...new Map(named.map((category) => [category.key, category])).values()];
  return { categories, tasks: [...new Set(tasks.map((task) => task.zh))] };
}
