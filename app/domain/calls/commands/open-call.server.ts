import { eq } from "drizzle-orm";
import { nextCallState } from "#app/domain/calls/lifecycle";
import { isFresh, mayManageCall } from "#app/domain/calls/permissions";
import { callStructure } from "#app/domain/calls/queries/call-structure.server";
import { missingToOpen } from "#app/domain/calls/readiness";
import type { ComplianceAnswers } from "#app/domain/calls/settings";
import type { Context } from "#app/domain/context.server";
import { digestOf } from "#app/domain/record/digest.server";
import { touchPublicPages } from "#app/domain/record/next-number.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { calls } from "#drizzle/schema/calls";
import { outlineOf } from "./outline-of.server";
import { turnPublicPagesAtDates } from "./turn-public-pages-at-dates.server";

/**
 * Publishes the announcement with its compliance answers. From now on the rules of the call are fixed, and the record holds their digest.
 * Refuses with `call.not-ready` while something of the checklist is missing.
 */
export async function openCall(ctx: Context, input: { callId: string; rev: number; compliance: ComplianceAnswers }) {
  return ctx.db.transact(async (tx) => {
    const structure = await callStructure(tx, input.callId);
    const { call } = structure;
    authorise(mayManageCall(ctx.actor, call), isFresh(call, input.rev));
    const missing = missingToOpen(structure, ctx.now);
    if (missing.length > 0) throw new Refusal("call.not-ready", { missing: missing.length });
    const state = nextCallState(call.state, "open");

    const { compliance } = input;
    const [opened] = await tx
      .update(calls)
      .set({ state, compliance, openedAt: ctx.now, rev: call.rev + 1 })
      .where(eq(calls.id, call.id))
      .returning();
    await recordEvent(tx, ctx, {
      name: "call.opened",
      subject: "call",
      subjectId: call.id,
      callId: call.id,
      facts: {
        rev: call.rev + 1,
        compliance: digestOf(compliance),
        rules: digestOf({ settings: call.settings, outline: outlineOf(structure) }),
      },
    });
    await turnPublicPagesAtDates(tx, call, ctx.now);
    await touchPublicPages(tx);
    return opened!;
  });
}
