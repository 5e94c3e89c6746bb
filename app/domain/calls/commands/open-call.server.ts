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

/**
 * Publishes the announcement with its compliance answers; from now on the rules of the call are fixed.
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
      facts: { rev: call.rev + 1, compliance: digestOf(compliance), structure: digestOf(publishedRules(structure)) },
    });
    await touchPublicPages(tx);
    return opened!;
  });
}

/** What is fixed at this moment, so that the record can prove it later. */
const publishedRules = ({ call, tracks, tasks, sections, criteria }: Awaited<ReturnType<typeof callStructure>>) => ({
  ...{ settings: call.settings, tasks: tasks.map(({ zh }) => zh) },
  tracks: tracks.map(({ key, zh, en, categories }) => ({
    key,
    zh,
    en,
    categories: categories.map(({ key, zh, en }) => ({ key, zh, en })),
  })),
  sections: sections.map(({ key, zh, en, minChars, maxChars }) => ({ key, zh, en, minChars, maxChars })),
  criteria: criteria.map(({ key, zh, en, points, bands }) => ({ key, zh, en, points, bands })),
});
