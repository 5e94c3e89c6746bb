import type { Context } from "#app/domain/context.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise } from "#app/domain/refusal";
import { mayRecallCase } from "../approvals/permissions";
import { endRound } from "../approvals/end-round.server";
import { caseFacts } from "../queries/case-facts.server";
import { wayOfCase } from "../queries/way-of-case.server";

/** Takes a case back from its way inside the institution: what was approved so far counts no more. */
export async function recallCase({ db, actor, now }: Context, { caseId }: { caseId: string }) {
  return db.transact(
    async (tx) => {
      const { row, facts } = await caseFacts(tx, caseId);
      const way = await wayOfCase(tx, row);
      authorise(mayRecallCase(actor, facts, way.facts));
      const state = await endRound(tx, row);
      await recordEvent(
        tx,
        { actor, now },
        {
          name: "case.recalled",
          subject: "case",
          subjectId: caseId,
          callId: row.callId,
          facts: { from: row.state, to: state, circulation: way.circulation },
        },
      );
    },
    { queue: `case:${caseId}` },
  );
}
