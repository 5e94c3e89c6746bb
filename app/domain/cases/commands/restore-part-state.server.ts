import { and, eq, inArray, isNotNull } from "drizzle-orm";
import type { Tx } from "#app/db/database";
import type { Context } from "#app/domain/context.server";
import type { RichDocument } from "#app/domain/documents/document";
import { figuresOf } from "#app/domain/documents/figures-of";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { attachments, casePartStates } from "#drizzle/schema/cases";
import type { HeaderContent } from "../forms";
import { headerPart } from "../part-states";
import { mayWriteCase } from "../permissions";
import { caseFacts } from "../queries/case-facts.server";
import { sectionToSave } from "../queries/section-to-save.server";
import { withdrawnFiles } from "../queries/withdrawn-files.server";
import { withdrawnNote, withoutWithdrawn } from "../rights/without-withdrawn";
import { storeHeader } from "./store-header.server";
import { storeSection } from "./store-section.server";

interface StateToRestore {
  caseId: string;
  stateId: string;
  /** The `rev` of the text it replaces, as the person saw it. */
  rev: number;
}

/**
 * Puts an earlier text of a part back into the draft, as a new `rev`: what stood there stays in the history. `case.stale`
 * where somebody saved in between. Figures of the text that were taken off the draft come back
 * with it, but never one that was withdrawn: a note takes its place.
 */
export async function restorePartState({ db, actor, now }: Context, { caseId, stateId, rev }: StateToRestore) {
  return db.transact(
    async (tx) => {
      const { row, facts } = await caseFacts(tx, caseId);
      authorise(mayWriteCase(actor, facts));
      const [state] = await tx
        .select()
        .from(casePartStates)
        .where(and(eq(casePartStates.id, stateId), eq(casePartStates.caseId, caseId)));
      if (!state) throw new Refusal("case.not-found");
      const { part, content } = state;
      const save = { rev, cause: "restored", savedBy: actor.userId ?? "", savedAt: now } as const;
      const restored =
        part === headerPart
          ? await storeHeader(tx, { row, content: content as HeaderContent, ...save })
          : await restoreSection(tx, { caseId, sectionKey: part, document: content as RichDocument, ...save });
      await recordEvent(
        tx,
        { actor, now },
        {
          name: "case.part-restored",
          subject: "case",
          subjectId: caseId,
          callId: row.callId,
          facts: { part, from: state.rev, rev: restored.rev },
        },
      );
      return { part, ...restored };
    },
    { queue: `case:${caseId}` },
  );
}

async function restoreSection(tx: Tx, section: Omit<Parameters<typeof storeSection>[1], "found">) {
  const { caseId, sectionKey, document } = section;
  const found = await sectionToSave(tx, caseId, sectionKey);
  const ofCase = and(eq(attachments.caseId, caseId), eq(attachments.kind, "figure"));
  const removed = (
    await tx
      .select({ fileId: attachments.fileId })
      .from(attachments)
      .where(and(ofCase, isNotNull(attachments.removedAt)))
  ).map(({ fileId }) => fileId);
  const withdrawn = await withdrawnFiles(tx, [caseId]);
  const gone = new Set(removed.filter((fileId) => withdrawn.has(fileId)));
  const shown = withoutWithdrawn(document, gone, withdrawnNote["zh-CN"]);
  const back = figuresOf(shown).map(({ attrs }) => attrs.fileId);
  if (back.length > 0)
    await tx
      .update(attachments)
      .set({ removedAt: null })
      .where(and(ofCase, inArray(attachments.fileId, back)));
  return storeSection(tx, { ...section, document: shown, found });
}
