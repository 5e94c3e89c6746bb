import { eq } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise } from "#app/domain/refusal";
import { cases } from "#drizzle/schema/cases";
import { nextState } from "../lifecycle";
import { mayStartCheck } from "../permissions";
import { caseFacts } from "../queries/case-facts.server";

/** An officer takes a case for the formality check; from now on nobody else decides it. */
export async function startCheck({ db, actor, now }: Context, { caseId }: { caseId: string }) {
  return db.transact(
    async (tx) => {
      const { row, facts } = await caseFacts(tx, caseId);
      authorise(mayStartCheck(actor, facts));
      const state = nextState(row.state, "check");
      await tx.update(cases).set({ state, checkedBy: actor.userId }).where(eq(cases.id, caseId));
      await recordEvent(
        tx,
        { actor, now },
        {
          name: "case.check-started",
          subject: "case",
          subjectId: caseId,
          callId: row.callId,
          facts: { from: row.state, to: state },
        },
      );
      return { state };
    },
    { queue: `case:${caseId}` },
  );
}
