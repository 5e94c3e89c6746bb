import { eq } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { prepared, valueFor } from "#app/db/prepared";
import { Refusal } from "#app/domain/refusal";
import { calls } from "#drizzle/schema/calls";
import { cases } from "#drizzle/schema/cases";
import type { CaseFacts } from "../permissions";

export type CaseRow = typeof cases.$inferSelect;
export type CallRow = typeof calls.$inferSelect;

const caseRow = prepared("case_row", (reader: Reader) =>
  reader
    .select({ row: cases, call: calls })
    .from(cases)
    .innerJoin(calls, eq(calls.id, cases.callId))
    .where(eq(cases.id, valueFor(cases.id))),
);

/** A case with what permissions ask, for commands: read inside their transaction. */
export async function caseFacts(
  reader: Reader,
  caseId: string,
): Promise<{ row: CaseRow; call: CallRow; facts: CaseFacts }> {
  const [found] = await caseRow(reader, { id: caseId });
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
