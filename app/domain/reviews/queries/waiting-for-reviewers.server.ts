import { and, count, eq } from "drizzle-orm";
import { callToDecideOn } from "#app/domain/calls/queries/call-to-decide-on.server";
import type { Context } from "#app/domain/context.server";
import { authorise } from "#app/domain/refusal";
import { blindCopies, cases } from "#drizzle/schema/cases";
import { mayReadReviews } from "../permissions";

/** How many admitted cases can be routed now, and how many still wait for their blind copy to be confirmed. */
export async function waitingForReviewers({ db, actor }: Context, callId: string) {
  authorise(mayReadReviews(actor, await callToDecideOn(db.read, callId)));
  const [found] = await db.read
    .select({ admitted: count(), ready: count(blindCopies.id) })
    .from(cases)
    .leftJoin(blindCopies, and(eq(blindCopies.versionId, cases.currentVersionId), eq(blindCopies.state, "confirmed")))
    .where(and(eq(cases.callId, callId), eq(cases.state, "admitted")));
  const { admitted = 0, ready = 0 } = found ?? {};
  return { ready, unconfirmed: admitted - ready };
}
