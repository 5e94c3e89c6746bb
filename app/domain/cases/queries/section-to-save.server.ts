import { and, eq } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { Refusal } from "#app/domain/refusal";
import { calls } from "#drizzle/schema/calls";
import { casePartStates, cases, caseSections } from "#drizzle/schema/cases";

/** What saving a section asks about it, in one read: who may, its `rev`, and the state kept of it. */
export async function sectionToSave(reader: Reader, caseId: string, sectionKey: string) {
  const { id, cause, characters, savedBy, startedAt } = casePartStates;
  const [found] = await reader
    .select({
      case: { state: cases.state, institutionId: cases.institutionId },
      call: { state: calls.state },
      rev: caseSections.rev,
      kept: { id, cause, characters, savedBy, startedAt },
    })
    .from(caseSections)
    .innerJoin(cases, eq(cases.id, caseSections.caseId))
    .innerJoin(calls, eq(calls.id, cases.callId))
    .leftJoin(
      casePartStates,
      and(
        eq(casePartStates.caseId, caseId),
        eq(casePartStates.part, sectionKey),
        eq(casePartStates.rev, caseSections.rev),
      ),
    )
    .where(and(eq(caseSections.caseId, caseId), eq(caseSections.sectionKey, sectionKey)));
  if (!found) throw new Refusal("case.not-found");
  const { case: facts, call, ...part } = found;
  return { facts: { ...facts, call }, ...part };
}
