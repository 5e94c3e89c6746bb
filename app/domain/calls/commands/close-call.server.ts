import { and, eq, notInArray } from "drizzle-orm";
import type { Tx } from "#app/db/database";
import { nextCallState } from "#app/domain/calls/lifecycle";
import { isFresh, mayManageCall } from "#app/domain/calls/permissions";
import { callToDecideOn } from "#app/domain/calls/queries/call-to-decide-on.server";
import type { Context } from "#app/domain/context.server";
import { enqueueMail } from "#app/domain/record/enqueue-mail.server";
import { touchPublicPages } from "#app/domain/record/next-number.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { calls } from "#drizzle/schema/calls";
import { cases } from "#drizzle/schema/cases";
import type { CallChange } from "./change-structure.server";

/**
 * Ends a call whose results are out, or one that is called off without any: from now on nothing of it changes, and the
 * auditor may read all of it. Whoever wrote for a call that is called off is told.
 */
export async function closeCall(
  ctx: Context,
  { callId, rev, calledOff = false }: CallChange & { calledOff?: boolean | undefined },
) {
  return ctx.db.transact(async (tx) => {
    const call = await callToDecideOn(tx, callId);
    authorise(mayManageCall(ctx.actor, call), isFresh(call, rev));
    const state = nextCallState(call.state, "close");
    if (!call.releasedAt && !calledOff) throw new Refusal("call.results-not-released");

    const [closed] = await tx
      .update(calls)
      .set({ state, closedAt: ctx.now, rev: rev + 1 })
      .where(eq(calls.id, callId))
      .returning();
    await recordEvent(tx, ctx, {
      name: "call.closed",
      subject: "call",
      subjectId: callId,
      callId,
      facts: { rev: rev + 1, ...(call.releasedAt ? {} : { calledOff }) },
    });
    if (!call.releasedAt) await tellWriters(tx, call);
    await touchPublicPages(tx);
    return closed!;
  });
}

/** One letter to everyone who has a case in the call, drafts included, that is not out of it already. */
async function tellWriters(tx: Tx, call: typeof calls.$inferSelect) {
  const writers = await tx
    .selectDistinct({ userId: cases.createdBy })
    .from(cases)
    .where(and(eq(cases.callId, call.id), notInArray(cases.state, ["withdrawn", "refused"])));
  for (const { userId } of writers) {
    await enqueueMail(tx, {
      userId,
      template: "call-called-off",
      facts: { call: call.zh, callEn: call.en, path: "/institution", ...(call.isDemo ? { demo: 1 } : {}) },
    });
  }
}
