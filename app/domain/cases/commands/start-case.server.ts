import { and, asc, eq, inArray } from "drizzle-orm";
import type { Tx } from "#app/db/database";
import type { Context } from "#app/domain/context.server";
import { emptyDocument } from "#app/domain/documents/document";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { calls, callSections } from "#drizzle/schema/calls";
import { cases, caseSections } from "#drizzle/schema/cases";
import { MOST_OPEN_DRAFTS } from "../most-open-drafts";
import { mayStartCase } from "../permissions";

/**
 * Opens an empty draft for the actor's institution in a call that takes cases, up to so many at a time. `draftId` is given
 * out with the form: sent twice, it answers the draft it opened the first time.
 */
export async function startCase(
  { db, actor, now }: Context,
  { callId, draftId }: { callId: string; draftId?: string | undefined },
) {
  return db.transact(async (tx) => {
    const [call] = await tx.select().from(calls).where(eq(calls.id, callId));
    if (!call || call.state === "draft") throw new Refusal("call.not-found");
    authorise(mayStartCase(actor, call, now));
    const { institution, userId } = actor;
    if (!institution || !userId) throw new Refusal("call.not-found");

    const [made] = await tx
      .insert(cases)
      .values({
        ...(draftId ? { id: draftId } : {}),
        callId,
        institutionId: institution.id,
        state: "draft",
        title: "",
        abstract: "",
        tasks: [],
        keywords: [],
        periodFrom: "",
        periodTo: "",
        declarations: [],
        createdBy: userId,
        createdAt: now,
        savedAt: now,
      })
      .onConflictDoNothing()
      .returning();
    if (!made) return draftOpenedBefore(tx, draftId ?? "", userId);
    await refuseTooMany(tx, made);
    const sections = await tx
      .select()
      .from(callSections)
      .where(eq(callSections.callId, callId))
      .orderBy(asc(callSections.position));
    for (const { key } of sections) {
      await tx
        .insert(caseSections)
        .values({ caseId: made.id, sectionKey: key, document: emptyDocument(), rev: 1, savedBy: userId, savedAt: now });
    }
    await recordEvent(
      tx,
      { actor, now },
      { name: "case.created", subject: "case", subjectId: made.id, callId, facts: { institutionId: institution.id } },
    );
    return made;
  });
}

/** Counted with the new one: a draft that is sent twice is no second one. */
async function refuseTooMany(tx: Tx, { callId, institutionId }: { callId: string; institutionId: string }) {
  const own = and(eq(cases.callId, callId), eq(cases.institutionId, institutionId));
  const open = await tx.$count(cases, and(own, inArray(cases.state, ["draft", "internal"])));
  if (open > MOST_OPEN_DRAFTS) throw new Refusal("case.too-many-drafts", { max: MOST_OPEN_DRAFTS });
}

async function draftOpenedBefore(tx: Tx, draftId: string, userId: string) {
  const [row] = await tx
    .select()
    .from(cases)
    .where(and(eq(cases.id, draftId), eq(cases.createdBy, userId)));
  if (!row) throw new Refusal("case.not-found");
  return row;
}
