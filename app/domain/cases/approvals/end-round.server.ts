import { eq } from "drizzle-orm";
import type { Tx } from "#app/db/database";
import { cases } from "#drizzle/schema/cases";
import { type CaseState, nextState } from "../lifecycle";
import type { CaseRow } from "../queries/case-facts.server";

/** A case comes back from its way inside the institution: it is a draft again, or still the revision it was. Answers its state. */
export async function endRound(tx: Tx, { id, state }: CaseRow): Promise<CaseState> {
  const back = state === "returned" ? state : nextState(state, "recall");
  await tx.update(cases).set({ state: back, circulation: null }).where(eq(cases.id, id));
  return back;
}
