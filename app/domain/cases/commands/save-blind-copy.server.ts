import { eq } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { claimsOf } from "#app/domain/documents/claims-of";
import { figuresOf } from "#app/domain/documents/figures-of";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { blindCopies } from "#drizzle/schema/cases";
import type { BlindContent } from "../content";
import type { BlindCopyText } from "../forms";
import { mayEditBlindCopy } from "../permissions";
import { blindCopyOfCase } from "../queries/blind-copy-of-case.server";
import { caseFacts } from "../queries/case-facts.server";

/** What was corrected, and which state of the copy it rests on. What is not mentioned stays. */
export type BlindCorrections = Pick<BlindCopyText, "rev"> & Partial<BlindCopyText> & Pick<BlindContent, "indicators">;

/** Keeps the officer's corrections of a blind copy; a confirmed one must be confirmed anew. Its figures can be left out, never exchanged. */
export async function saveBlindCopy(
  { db, actor, now }: Context,
  { caseId, text }: { caseId: string; text: BlindCorrections },
) {
  return db.transact(
    async (tx) => {
      const { row, facts } = await caseFacts(tx, caseId);
      authorise(mayEditBlindCopy(actor, facts));
      const copy = await blindCopyOfCase(tx, caseId);
      if (copy.rev !== text.rev) throw new Refusal("blind-copy.stale", { rev: copy.rev });
      const content = corrected(copy.content, text);

      const rev = copy.rev + 1;
      await tx
        .update(blindCopies)
        .set({ content, rev, state: "draft", confirmedAt: null, confirmedBy: null })
        .where(eq(blindCopies.id, copy.id));
      await recordEvent(
        tx,
        { actor, now },
        { name: "blind-copy.changed", subject: "case", subjectId: caseId, callId: row.callId, facts: { rev } },
      );
      return { rev, savedAt: now };
    },
    { queue: `case:${caseId}` },
  );
}

function corrected(content: BlindContent, { sections = [], ...text }: BlindCorrections): BlindContent {
  const { title = content.title, abstract = content.abstract, keywords = content.keywords } = text;
  const own = new Set(content.sections.flatMap(({ document }) => figuresOf(document)).map(({ attrs }) => attrs.fileId));
  const shown = sections.flatMap(({ document }) => figuresOf(document)).map(({ attrs }) => attrs.fileId);
  if (shown.some((fileId) => !own.has(fileId))) throw new Refusal("case.bad-document");
  const ledger = new Set((content.indicators ?? []).map(({ id }) => id));
  if (sections.some(({ document }) => claimsOf(document).some((id) => !ledger.has(id))))
    throw new Refusal("indicator.foreign");
  const rewritten = content.sections.map((section) => sections.find(({ key }) => key === section.key) ?? section);
  const { indicators = content.indicators } = text;
  return { ...content, title, abstract, keywords, sections: rewritten, ...(indicators ? { indicators } : {}) };
}
