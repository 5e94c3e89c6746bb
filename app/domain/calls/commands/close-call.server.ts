import { eq } from "drizzle-orm";
import { nextCallState } from "#app/domain/calls/lifecycle";
import { isFresh, mayManageCall } from "#app/domain/calls/permissions";
import { callToDecideOn } from "#app/domain/calls/queries/call-to-decide-on.server";
import type { Context } from "#app/domain/context.server";
import { touchPublicPages } from "#app/domain/record/next-number.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { calls } from "#drizzle/schema/calls";
import type { CallChange } from "./change-structure.server";

/** Ends a call whose results are out: from now on nothing of it changes, and the auditor may read all of it. */
export async function closeCall(ctx: Context, { callId, rev }: CallChange) {
  return ctx.db.transact(async (tx) => {
    const call = await callToDecideOn(tx, callId);
    authorise(mayManageCall(ctx.actor, call), isFresh(call, rev));
    const state = nextCallState(call.state, "close");
    if (!call.releasedAt) throw new Refusal("call.results-not-released");

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
      facts: { rev: rev + 1 },
    });
    await touchPublicPages(tx);
    return closed!;
  });
}
