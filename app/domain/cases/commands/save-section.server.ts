import type { Context } from "#app/domain/context.server";
import type { RichDocument } from "#app/domain/documents/document";
import { authorise } from "#app/domain/refusal";
import { mayWriteCase } from "../permissions";
import { sectionToSave } from "../queries/section-to-save.server";
import { storeSection } from "./store-section.server";

interface SectionToSave {
  caseId: string;
  sectionKey: string;
  rev: number;
  document: RichDocument;
  /** The text is joined from the person's own and another's. */
  joined?: boolean;
}

/** Keeps one section of a draft, if nobody saved another in between: else `case.stale` with the stored `rev`, and nothing changes. Answers the new `rev`. */
export async function saveSection({ db, actor, now }: Context, { caseId, sectionKey, joined, ...part }: SectionToSave) {
  return db.transact(
    async (tx) => {
      const { facts, ...found } = await sectionToSave(tx, caseId, sectionKey);
      authorise(mayWriteCase(actor, facts));
      return storeSection(tx, {
        ...{ caseId, sectionKey, found, ...part },
        ...{ cause: joined ? "joined" : "typed", savedBy: actor.userId ?? "", savedAt: now },
      });
    },
    { queue: `case:${caseId}` },
  );
}
