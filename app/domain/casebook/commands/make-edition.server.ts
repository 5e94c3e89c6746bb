import { eq } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { calls } from "#drizzle/schema/calls";
import { editions } from "#drizzle/schema/casebook";
import type { EditionNames } from "../forms";
import { mayEditCasebook } from "../permissions";

/** Begins the casebook of a call, or renames it while nothing of it is public: a call has one. */
export async function makeEdition(
  { db, actor, now }: Context,
  { callId, names }: { callId: string; names: EditionNames },
) {
  return db.transact(async (tx) => {
    const [call] = await tx.select().from(calls).where(eq(calls.id, callId));
    if (!call) throw new Refusal("edition.not-found");
    authorise(mayEditCasebook(actor, call));
    const [known] = await tx.select().from(editions).where(eq(editions.callId, callId));
    if (known?.state === "released") throw new Refusal("edition.stale");

    const [edition] = known
      ? await tx.update(editions).set(names).where(eq(editions.id, known.id)).returning()
      : await tx
          .insert(editions)
          .values({
            callId,
            slug: call.slug,
            year: call.year,
            ...names,
            state: "draft",
            createdBy: actor.userId ?? "",
            createdAt: now,
          })
          .returning();
    if (!edition) throw new Error("an edition gave no row");
    await recordEvent(tx, { actor, now }, { name: "edition.made", subject: "edition", subjectId: edition.id, callId });
    return edition;
  });
}
