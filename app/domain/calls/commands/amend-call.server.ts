import { eq } from "drizzle-orm";
import { mayMoveDates } from "#app/domain/calls/deadlines";
import { isFresh, mayManageCall } from "#app/domain/calls/permissions";
import { callToDecideOn } from "#app/domain/calls/queries/call-to-decide-on.server";
import type { Context } from "#app/domain/context.server";
import { digestOf } from "#app/domain/record/digest.server";
import { touchPublicPages } from "#app/domain/record/next-number.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { calls } from "#drizzle/schema/calls";
import type { CallChange } from "./change-structure.server";
import { turnPublicPagesAtDates } from "./turn-public-pages-at-dates.server";

export interface Amendment {
  introductionZh: string;
  introductionEn: string;
  contact: string;
  opensAt: Date;
  closesAt: Date;
  reviewsCloseAt: Date;
}

/** Changes what may still change of an open call: its dates, contact and introduction. The record keeps each date, from and to. */
export async function amendCall(ctx: Context, { callId, rev }: CallChange, amendment: Amendment) {
  return ctx.db.transact(async (tx) => {
    const call = await callToDecideOn(tx, callId);
    authorise(mayManageCall(ctx.actor, call), isFresh(call, rev));
    if (call.state !== "open") throw new Refusal("call.wrong-state");
    authorise(mayMoveDates(call, amendment, ctx.now));

    const [amended] = await tx
      .update(calls)
      .set({ ...amendment, rev: rev + 1 })
      .where(eq(calls.id, callId))
      .returning();
    await recordEvent(tx, ctx, {
      name: "call.changed",
      subject: "call",
      subjectId: callId,
      callId,
      facts: { part: "announcement", rev: rev + 1, from: announced(call), to: announced(amended!) },
    });
    await turnPublicPagesAtDates(tx, amended!, ctx.now);
    await touchPublicPages(tx);
    return amended!;
  });
}

/** Dates as they are, texts as digests. */
function announced(call: typeof calls.$inferSelect) {
  const { opensAt, closesAt, reviewsCloseAt, contact, introductionZh, introductionEn } = call;
  return {
    opensAt: opensAt?.toISOString() ?? null,
    closesAt: closesAt?.toISOString() ?? null,
    reviewsCloseAt: reviewsCloseAt?.toISOString() ?? null,
    contact: digestOf(contact),
    introduction: digestOf([introductionZh, introductionEn]),
  };
}
