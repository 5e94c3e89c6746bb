import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "#app/db/database";
import type { Context } from "#app/domain/context.server";
import { enqueue } from "#app/domain/record/enqueue.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { editions } from "#drizzle/schema/casebook";
import { cases } from "#drizzle/schema/cases";
import { jobs } from "#drizzle/schema/record";
import { decisions } from "#drizzle/schema/reviews";
import { mayReleaseEdition } from "../permissions";
import { editionFacts } from "../queries/edition-facts.server";

/** Asks for selected award-winning cases to be made public. A job prepares their pictures, then publishes all of them as one; the same cases asked for twice are one release. */
export async function requestRelease(
  { db, actor, now }: Context,
  { editionId, caseIds }: { editionId: string; caseIds: string[] },
) {
  return db.transact(async (tx) => {
    const { call } = await editionFacts(tx, editionId);
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
    if (!jobId) return { editionId, jobId: await runningReleaseOf(tx, editionId, chosen) };
    await tx.update(editions).set({ jobId }).where(eq(editions.id, editionId));
    await recordEvent(
      tx,
      { actor, now },
      {
        name: "edition.release-requested",
        subject: "edition",
        subjectId: editionId,
        callId: call.id,
        facts: { cases: chosen.length },
      },
    );
    return { editionId, jobId };
  });
}

/** The release that runs already, if it is of the same cases; of others it cannot answer for this request. */
async function runningReleaseOf(tx: Tx, editionId: string, caseIds: readonly string[]) {
  const [job] = await tx
    .select({ id: jobs.id, payload: jobs.payload })
    .from(jobs)
    .where(
      and(eq(jobs.kind, "edition.release"), eq(jobs.dedupeKey, editionId), inArray(jobs.state, ["ready", "running"])),
    );
  const { caseIds: running = [] } = (job?.payload ?? {}) as { caseIds?: string[] };
  if (!job || sorted(running) !== sorted(caseIds)) throw new Refusal("edition.releasing");
  return job.id;
}

const sorted = (ids: readonly string[]) => [...ids].sort().join(" ");
