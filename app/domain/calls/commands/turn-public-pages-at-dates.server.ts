import type { Tx } from "#app/db/database";
import type { CallDates } from "#app/domain/calls/deadlines";
import { enqueue } from "#app/domain/record/enqueue.server";

/** The job that has public pages made anew. */
export const TURN_PUBLIC_PAGES = "public-pages.turn";

/** Has public pages made anew at a moment to come: something on pages of this call changes by itself then. */
export async function turnPublicPagesAt(tx: Tx, callId: string, moment: Date, now: Date) {
  if (moment <= now) return;
  const dedupeKey = `${TURN_PUBLIC_PAGES} ${callId} ${moment.toISOString()}`;
  await enqueue(tx, TURN_PUBLIC_PAGES, { callId }, { runAt: moment, dedupeKey });
}

/** Public pages are kept until something changes. At each of its dates an open call changes by itself, so its pages are made anew then. */
export async function turnPublicPagesAtDates(tx: Tx, call: CallDates & { id: string }, now: Date) {
  for (const moment of [call.opensAt, call.closesAt, call.reviewsCloseAt])
    if (moment !== null) await turnPublicPagesAt(tx, call.id, moment, now);
}
