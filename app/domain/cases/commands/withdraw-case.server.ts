import { eq } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise } from "#app/domain/refusal";
import { cases } from "#drizzle/schema/cases";
import { nextState } from "../lifecycle";
import { mayWithdrawCase } from "../permissions";
import { caseFacts } from "../queries/case-facts.server";

/** Takes a case out of the call at its institution's wish, for good; its versions stay on record. */
export async function withdrawCase({ db, actor, now }: Context, { caseId }: { caseId: string }) {
  return db.transact(async (tx) => {
    const { row, facts } = await caseFacts(tx, caseId);
    authorise(mayWithdrawCase(actor, facts));
    const state = nextState(row.state, "withdraw");
    await tx.update(cases).set({ state }).where(eq(cases.id, caseId));
    await recordEvent(
      tx,
      { actor, now },
      {
        name: "case.withdrawn",
        subject: "case",
        subjectId: caseId,
        callId: row.callId,
        facts: { from: row.state, to: state },
      },
    );
    return { state };
  });
}
