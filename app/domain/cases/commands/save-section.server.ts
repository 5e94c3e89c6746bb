import { and, eq } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import type { RichDocument } from "#app/domain/documents/document";
import { authorise, Refusal } from "#app/domain/refusal";
import { cases, caseSections } from "#drizzle/schema/cases";
import { mayWriteCase } from "../permissions";
import { caseFacts } from "../queries/case-facts.server";
import { refuseStrangeFigures } from "../queries/figures-of-case.server";

interface SectionToSave {
  caseId: string;
  sectionKey: string;
  rev: number;
  document: RichDocument;
}

/** Keeps one section of a draft, if nobody saved another in between: else `case.stale` with the stored `rev`, and nothing changes. Answers the new `rev`. */
export async function saveSection({ db, actor, now }: Context, { caseId, sectionKey, rev, document }: SectionToSave) {
  return db.transact(
    async (tx) => {
      const { facts } = await caseFacts(tx, caseId);
      authorise(mayWriteCase(actor, facts));
      const here = and(eq(caseSections.caseId, caseId), eq(caseSections.sectionKey, sectionKey));
      const [section] = await tx.select({ rev: caseSections.rev }).from(caseSections).where(here);
      if (!section) throw new Refusal("case.not-found");
      if (section.rev !== rev) throw new Refusal("case.stale", { rev: section.rev });
      await refuseStrangeFigures(tx, caseId, [document]);

      const saved = { rev: rev + 1, savedAt: now };
      await tx
        .update(caseSections)
        .set({ document, savedBy: actor.userId ?? "", ...saved })
        .where(here);
      await tx.update(cases).set({ savedAt: now }).where(eq(cases.id, caseId));
      return saved;
    },
    { queue: `case:${caseId}` },
  );
}
