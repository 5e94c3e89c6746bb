import { eq } from "drizzle-orm";
import type { Tx } from "#app/db/database";
import { prepared, rowFor } from "#app/db/prepared";
import type { RichDocument } from "#app/domain/documents/document";
import { casePartStates } from "#drizzle/schema/cases";
import type { HeaderContent } from "../forms";
import type { PartStateCause } from "../kinds";
import { charactersOf, continuesState } from "../part-states";

export interface SavedPart {
  caseId: string;
  part: string;
  rev: number;
  content: RichDocument | HeaderContent;
  cause: PartStateCause;
  savedBy: string;
  savedAt: Date;
}

/** The state kept of a part's present text, without the text. */
export type KeptState = Pick<
  typeof casePartStates.$inferSelect,
  "id" | "cause" | "characters" | "savedBy" | "startedAt"
>;

const writeOn = prepared("write_on_part_state", (tx: Tx) => {
  const { id, rev, content, characters, savedAt } = rowFor(casePartStates);
  return tx.update(casePartStates).set({ rev, content, characters, savedAt }).where(eq(casePartStates.id, id));
});

/** Puts what a part says from now on into its history, in the transaction that saves it: into the state the person is writing, or as one of its own. */
export async function keepPartState(tx: Tx, kept: KeptState | null, saved: SavedPart) {
  const characters = charactersOf(saved.content);
  const { rev, content, savedAt } = saved;
  if (kept && continuesState(kept, { ...saved, characters }))
    await writeOn(tx, { id: kept.id, rev, content, characters, savedAt });
  else await tx.insert(casePartStates).values({ ...saved, characters, startedAt: savedAt });
}

/** A part written before there was a history: its text enters it when the next is saved. */
export async function keepOlderText(tx: Tx, older: Omit<SavedPart, "cause">) {
  const { content, savedAt } = older;
  await tx
    .insert(casePartStates)
    .values({ ...older, cause: "typed", characters: charactersOf(content), startedAt: savedAt });
}
