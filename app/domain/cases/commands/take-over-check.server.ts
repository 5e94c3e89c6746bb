import { eq } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise } from "#app/domain/refusal";
import { cases } from "#drizzle/schema/cases";
import { mayTakeOverCheck } from "../permissions";
import { caseFacts } from "../queries/case-facts.server";

/** A manager takes a case from an officer who cannot finish its check; the conclusion is the manager's from now on. */
export async function takeOverCheck({ db, actor, now }: Context, { caseId }: { caseId: string }) {
  return db.transact(
    async (tx) => {
      const { row, facts } = await caseFacts(tx, caseId);
      authorise(mayTakeOverCheck(actor, facts));
      await tx.update(cases).set({ checkedBy: actor.userId }).where(eq(cases.id, caseId));
      await recordEvent(
        tx,
        { actor, now },
        {
          name: "case.check-started",
          subject: "case",
          subjectId: caseId,
          callId: row.callId,
          facts: { from: row.state, to: row.state, takenFrom: row.checkedBy },
        },
      );
      return { state: row.state };
    },
    { queue: `case:${caseId}` },
  );
}
