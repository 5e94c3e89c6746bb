import { eq } from "drizzle-orm";
import type { Tx } from "#app/db/database";
import { isFresh, mayChangeStructure } from "#app/domain/calls/permissions";
import { callToDecideOn } from "#app/domain/calls/queries/call-to-decide-on.server";
import type { Context } from "#app/domain/context.server";
import { digestOf } from "#app/domain/record/digest.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise } from "#app/domain/refusal";
import { calls } from "#drizzle/schema/calls";

type Call = typeof calls.$inferSelect;

/** Which call, and which state of it the person saw. */
export interface CallChange {
  callId: string;
  rev: number;
}

/**
 * The road of every change to a call that is still a draft: the manager's right, a page that is not stale, the part's own
 * write, the next revision, the event. `change` writes the part's rows and answers what else to set on the call itself.
 */
export async function changeStructure(
  ctx: Context,
  { callId, rev }: CallChange,
  part: "basics" | "categories" | "sections" | "rubric" | "settings",
  written: unknown,
  change: (tx: Tx, call: Call) => Promise<Partial<Call>>,
) {
  return ctx.db.transact(async (tx) => {
    const call = await callToDecideOn(tx, callId);
    authorise(mayChangeStructure(ctx.actor, call), isFresh(call, rev));
    const set = await change(tx, call);
    const [changed] = await tx
      .update(calls)
      .set({ ...set, rev: rev + 1 })
      .where(eq(calls.id, callId))
      .returning();
    await recordEvent(tx, ctx, {
      name: "call.changed",
      subject: "call",
      subjectId: callId,
      callId,
      facts: { part, rev: rev + 1, content: digestOf(written) },
    });
    return changed!;
  });
}
