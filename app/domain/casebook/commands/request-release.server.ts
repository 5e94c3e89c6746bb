import { and, eq, inArray } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { enqueue } from "#app/domain/record/enqueue.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { editions } from "#drizzle/schema/casebook";
import { cases } from "#drizzle/schema/cases";
import { decisions } from "#drizzle/schema/reviews";
import { mayReleaseEdition } from "../permissions";
import { editionFacts } from "../queries/edition-facts.server";

/** Asks for selected award-winning cases to be made public. A job prepares their pictures, then publishes all of them as one. */
export async function requestRelease(
  { db, actor }: Context,
  { editionId, caseIds }: { editionId: string; caseIds: string[] },
) {
  return db.transact(async (tx) => {
    const { edition, call } = await editionFacts(tx, editionId);
    authorise(mayReleaseEdition(actor, call));
    const chosen = [...new Set(caseIds)];
    const winners = await tx
      .select({ id: cases.id, level: decisions.level })
      .from(cases)
      .innerJoin(decisions, eq(decisions.caseId, cases.id))
      .where(and(eq(cases.callId, call.id), inArray(cases.id, chosen), inArray(cases.state, ["decided", "noticed"])));
    if (winners.length < chosen.length || winners.some(({ level }) => level === null))
      throw new Refusal("edition.stale");

    const payload = { editionId, caseIds: chosen, requestedBy: actor.userId };
    const jobId = await enqueue(tx, "edition.release", payload, { dedupeKey: editionId, requestedBy: actor.userId });
    if (jobId) await tx.update(editions).set({ jobId }).where(eq(editions.id, editionId));
    return { editionId: edition.id, jobId: jobId ?? edition.jobId };
  });
}
