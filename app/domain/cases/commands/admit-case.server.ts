import type { Context } from "#app/domain/context.server";
import { enqueue } from "#app/domain/record/enqueue.server";
import { endCheck } from "./end-check.server";

/** Admits a case to judging and has its blind copy made: pictures are re-encoded in a job, not here. */
export async function admitCase(ctx: Context, { caseId }: { caseId: string }) {
  return ctx.db.transact(
    async (tx) => {
      const ended = await endCheck(tx, ctx, { caseId, outcome: "admitted", reasons: [], note: "", dueAt: null });
      await enqueue(tx, "blind-copy.make", { caseId }, { dedupeKey: caseId, requestedBy: ctx.actor.userId });
      return ended;
    },
    { queue: `case:${caseId}` },
  );
}
