import { eq } from "drizzle-orm";
import type { Tx } from "#app/db/database";
import type { Context } from "#app/domain/context.server";
import { enqueueMail } from "#app/domain/record/enqueue-mail.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { cases, formalityChecks } from "#drizzle/schema/cases";
import type { FormalityOutcome, ReturnReason } from "../kinds";
import { type CaseTransition, nextState } from "../lifecycle";
import { mayEndCheck } from "../permissions";
import { sealOfCase } from "../seal/queries/seal-of-case.server";
import { type CallRow, caseFacts, type CaseRow } from "../queries/case-facts.server";

export interface CheckEnd {
  caseId: string;
  outcome: FormalityOutcome;
  reasons: ReturnReason[];
  note: string;
  /** Exclusive end of the time for a revision; only a returned case has one. */
  dueAt: Date | null;
}

const transitionOf = { admitted: "admit", returned: "return", refused: "refuse" } as const satisfies Record<
  FormalityOutcome,
  CaseTransition
>;

/** What every end of a formality check does: its row, the state, the event and the institution's letter. Runs inside its command's transaction. */
export async function endCheck(tx: Tx, { actor, now }: Pick<Context, "actor" | "now">, end: CheckEnd) {
  const { row, call, facts } = await caseFacts(tx, end.caseId);
  authorise(mayEndCheck(actor, facts));
  if (end.outcome !== "admitted" && end.reasons.length === 0) throw new Refusal("check.reasons-missing");
  if (end.outcome === "admitted") await refuseUnsealed(tx, row, call);
  const state = nextState(row.state, transitionOf[end.outcome]);
  const { caseId, outcome, reasons, note, dueAt } = end;

  await tx.insert(formalityChecks).values({
    caseId,
    versionId: row.currentVersionId ?? "",
    officerId: actor.userId ?? "",
    outcome,
    reasons,
    note,
    dueAt,
    createdAt: now,
  });
  await tx.update(cases).set({ state, revisionDueAt: dueAt }).where(eq(cases.id, caseId));
  await recordEvent(
    tx,
    { actor, now },
    {
      name: `case.${outcome}`,
      subject: "case",
      subjectId: caseId,
      callId: call.id,
      facts: { from: row.state, to: state, reasons, dueAt: dueAt?.toISOString() ?? null },
    },
  );
  await tellInstitution(tx, row, call, outcome);
  return { row, call, state };
}

/** Where the call asks for the sealed form, nothing is admitted before it is there. */
async function refuseUnsealed(tx: Tx, row: CaseRow, call: CallRow) {
  const seal = await sealOfCase(tx, { row, call });
  if (seal && seal.state.kind !== "sealed") throw new Refusal("seal.missing");
}

async function tellInstitution(tx: Tx, row: CaseRow, call: CallRow, outcome: FormalityOutcome) {
  await enqueueMail(tx, {
    userId: row.createdBy,
    template: `case-${outcome}`,
    facts: {
      title: row.title,
      call: call.zh,
      callEn: call.en,
      path: `/institution/cases/${row.id}`,
      ...(call.isDemo ? { demo: 1 } : {}),
    },
  });
}
