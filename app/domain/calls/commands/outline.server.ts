import { eq } from "drizzle-orm";
import type { Tx } from "#app/db/database";
import type { CallOutline, CriterionOutline, SectionOutline, TrackOutline } from "#app/domain/calls/outline";
import { callCategories, callSections, callTasks, callTracks, rubricCriteria } from "#drizzle/schema/calls";

const inOrder = <Item>(callId: string, items: readonly Item[]) =>
  items.map((item, position) => ({ ...item, callId, position }));

/** Writes the whole outline of a new call. Each part is also written alone, in place of what was there. */
export async function writeOutline(tx: Tx, callId: string, outline: CallOutline) {
  await writeTracks(tx, callId, outline.tracks);
  await writeTasks(tx, callId, outline.tasks);
  await writeSections(tx, callId, outline.sections);
  await writeCriteria(tx, callId, outline.criteria);
}

export async function writeTracks(tx: Tx, callId: string, tracks: readonly TrackOutline[]) {
  await tx.delete(callTracks).where(eq(callTracks.callId, callId));
  let position = 0;
  for (const { categories, ...track } of inOrder(callId, tracks)) {
    const [written] = await tx.insert(callTracks).values(track).returning();
    const rows = categories.map((category) => ({ ...category, callId, trackId: written!.id, position: position++ }));
    if (rows.length > 0) await tx.insert(callCategories).values(rows);
  }
}

export async function writeTasks(tx: Tx, callId: string, tasks: readonly string[]) {
  await tx.delete(callTasks).where(eq(callTasks.callId, callId));
  const rows = inOrder(
    callId,
    tasks.map((zh) => ({ zh })),
  );
  if (rows.length > 0) await tx.insert(callTasks).values(rows);
}

export async function writeSections(tx: Tx, callId: string, sections: readonly SectionOutline[]) {
  await tx.delete(callSections).where(eq(callSections.callId, callId));
  if (sections.length > 0) await tx.insert(callSections).values(inOrder(callId, sections));
}

export async function writeCriteria(tx: Tx, callId: string, criteria: readonly CriterionOutline[]) {
  await tx.delete(rubricCriteria).where(eq(rubricCriteria.callId, callId));
  if (criteria.length > 0) await tx.insert(rubricCriteria).values(inOrder(callId, criteria));
}
