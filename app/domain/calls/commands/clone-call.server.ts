import { maySeeCall } from "#app/domain/calls/permissions";
import { callStructure } from "#app/domain/calls/queries/call-structure.server";
import type { Context } from "#app/domain/context.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise } from "#app/domain/refusal";
import { outlineOf } from "./outline-of.server";
import { createCall, type NewCall } from "./create-call.server";

/**
 * A new draft with the outline, settings and introduction of an earlier call of the same organiser. Its dates and
 * compliance answers are its own, and still to be given.
 */
export async function cloneCall(
  ctx: Context,
  { callId, ...names }: { callId: string } & Pick<NewCall, "zh" | "en" | "year" | "slug">,
) {
  return ctx.db.transact(async (tx) => {
    const structure = await callStructure(tx, callId);
    const { call } = structure;
    authorise(maySeeCall(ctx.actor, call));
    const clone = await createCall(ctx, {
      ...names,
      programme: { id: call.programmeId },
      introductionZh: call.introductionZh,
      introductionEn: call.introductionEn,
      contact: call.contact,
      isDemo: call.isDemo,
      settings: call.settings,
      outline: outlineOf(structure),
    });
    await recordEvent(tx, ctx, {
      name: "call.cloned",
      subject: "call",
      subjectId: clone.id,
      callId: clone.id,
      facts: { from: call.id },
    });
    return clone;
  });
}
