import { desc, eq } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { calls } from "#drizzle/schema/calls";
import { cases } from "#drizzle/schema/cases";
import { nextStep } from "../next-step";
import { shownState } from "../shown-state";

/** The cases of the actor's institution, the last saved first, each with what happens next. */
export async function casesOfInstitution({ db, actor, now }: Context) {
  const rows = await db.read
    .select({
      ...{ id: cases.id, title: cases.title, number: cases.number, state: cases.state, savedAt: cases.savedAt },
      ...{ revisionDueAt: cases.revisionDueAt, circulation: cases.circulation },
      ...{ callZh: calls.zh, callEn: calls.en, callState: calls.state },
      ...{ closesAt: calls.closesAt, releasedAt: calls.releasedAt },
    })
    .from(cases)
    .innerJoin(calls, eq(calls.id, cases.callId))
    .where(eq(cases.institutionId, actor.institution?.id ?? ""))
    .orderBy(desc(cases.savedAt), desc(cases.id));
  return rows.map(({ callZh, callEn, callState, closesAt, releasedAt, ...row }) => {
    const state = shownState(row.state, releasedAt);
    const call = { zh: callZh, en: callEn };
    const isOnWay = row.circulation !== null;
    return { ...row, state, call, ...nextStep({ ...row, state, isOnWay, call: { state: callState, closesAt } }, now) };
  });
}
