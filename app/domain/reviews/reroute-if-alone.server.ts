import { and, eq } from "drizzle-orm";
import type { Tx } from "#app/db/database";
import { nextState } from "#app/domain/cases/lifecycle";
import { cases } from "#drizzle/schema/cases";
import { assignments } from "#drizzle/schema/reviews";

/** A case that has no reviewer left waits for the next plan: answers its new state, or nothing when it goes on with the others. */
export async function rerouteIfAlone(tx: Tx, caseId: string) {
  const [other] = await tx
    .select({ id: assignments.id })
    .from(assignments)
    .where(and(eq(assignments.caseId, caseId), eq(assignments.state, "assigned")))
    .limit(1);
  const [row] = await tx.select({ state: cases.state }).from(cases).where(eq(cases.id, caseId));
  if (other || row?.state !== "judging") return null;
  const state = nextState(row.state, "reroute");
  await tx.update(cases).set({ state }).where(eq(cases.id, caseId));
  return state;
}
