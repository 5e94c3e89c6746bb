import { and, eq } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { prepared, valueFor } from "#app/db/prepared";
import { Refusal } from "#app/domain/refusal";
import { calls } from "#drizzle/schema/calls";
import { casePartStates, cases, caseSections } from "#drizzle/schema/cases";

const found = prepared("section_to_save", (reader: Reader) => {
  const { id, cause, characters, savedBy, startedAt } = casePartStates;
  const { caseId, sectionKey, rev } = caseSections;
  return reader
    .select({
      case: { state: cases.state, institutionId: cases.institutionId },
      call: { state: calls.state },
      rev,
      kept: { id, cause, characters, savedBy, startedAt },
    })
    .from(caseSections)
    .innerJoin(cases, eq(cases.id, caseId))
    .innerJoin(calls, eq(calls.id, cases.callId))
    .leftJoin(
      casePartStates,
      and(eq(casePartStates.caseId, caseId), eq(casePartStates.part, sectionKey), eq(casePartStates.rev, rev)),
    )
    .where(and(eq(caseId, valueFor(caseId, "caseId")), eq(sectionKey, valueFor(sectionKey, "sectionKey"))));
});

/** What saving a section asks about it, in one read: who may, its `rev`, and the state kept of it. */
export async function sectionToSave(reader: Reader, caseId: string, sectionKey: string) {
  const [row] = await found(reader, { caseId, sectionKey });
  if (!row) throw new Refusal("case.not-found");
  const { case: facts, call, ...part } = row;
  return { facts: { ...facts, call }, ...part };
}
