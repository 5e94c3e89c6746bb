import { eq } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { enqueue } from "#app/domain/record/enqueue.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { editions } from "#drizzle/schema/casebook";
import { mayEditCasebook } from "../permissions";
import { editionFacts } from "../queries/edition-facts.server";

/** Has the book of a released edition typeset anew; a compiling that already waits is enough. */
export async function requestCompiling({ db, actor, now }: Context, { editionId }: { editionId: string }) {
  return db.transact(async (tx) => {
    const { edition, call } = await editionFacts(tx, editionId);
    authorise(mayEditCasebook(actor, call));
    if (edition.state !== "released") throw new Refusal("edition.not-decided");
    const jobId = await enqueue(
      tx,
      "edition.compile",
      { editionId },
      { dedupeKey: editionId, requestedBy: actor.userId },
    );
    if (!jobId) return { jobId: edition.jobId };
    await tx.update(editions).set({ jobId }).where(eq(editions.id, editionId));
    await recordEvent(
      tx,
      { actor, now },
      { name: "edition.compiling-requested", subject: "edition", subjectId: editionId, callId: call.id },
    );
    return { jobId };
  });
}
