import { and, asc, eq } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { calls } from "#drizzle/schema/calls";
import { caseApprovals } from "#drizzle/schema/approvals";
import { cases } from "#drizzle/schema/cases";
import { stepInHand } from "../approvals/way";

/** Cases on their way inside the actor's institution in whose step the actor is named, the most urgent first. */
export async function approvalsWaiting({ db, actor }: Context) {
  const rows = await db.read
    .select({ approval: caseApprovals, row: cases, call: { zh: calls.zh, en: calls.en, closesAt: calls.closesAt } })
    .from(caseApprovals)
    .innerJoin(cases, eq(cases.id, caseApprovals.caseId))
    .innerJoin(calls, eq(calls.id, cases.callId))
    .where(and(eq(cases.institutionId, actor.institution?.id ?? ""), eq(caseApprovals.circulation, cases.circulation)))
    .orderBy(asc(caseApprovals.createdAt));
  return [...new Set(rows.map(({ row }) => row.id))].flatMap((caseId) => {
    const ofCase = rows.filter(({ row }) => row.id === caseId);
    const step = stepInHand(ofCase.map(({ approval }) => approval));
    const [found] = ofCase;
    if (!found || !step?.approverIds.includes(actor.userId ?? "")) return [];
    const { row, call } = found;
    const due = row.revisionDueAt ?? call.closesAt;
    return [{ id: row.id, title: row.title, step: step.step, call, due, sentAt: step.createdAt }];
  });
}
