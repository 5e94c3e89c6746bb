import { eq } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { Refusal } from "#app/domain/refusal";
import { calls } from "#drizzle/schema/calls";
import { cases } from "#drizzle/schema/cases";
import type { CaseFacts } from "../permissions";

export type CaseRow = typeof cases.$inferSelect;
export type CallRow = typeof calls.$inferSelect;

/** A case with what permissions ask, for commands: read inside their transaction. */
export async function caseFacts(
  reader: Reader,
  caseId: string,
): Promise<{ row: CaseRow; call: CallRow; facts: CaseFacts }> {
  const [found] = await reader
    .select({ row: cases, call: calls })
    .from(cases)
    .innerJoin(calls, eq(calls.id, cases.callId))
    .where(eq(cases.id, caseId));
  if (!found) throw new Refusal("case.not-found");
  const { row, call } = found;
  const { state, institutionId, checkedBy, revisionDueAt } = row;
  const { opensAt, closesAt } = call;
  return {
    row,
    call,
    facts: {
      state,
      institutionId,
      organiserId: call.organiserId,
      checkedBy,
      revisionDueAt,
      call: { state: call.state, opensAt, closesAt },
    },
  };
}
