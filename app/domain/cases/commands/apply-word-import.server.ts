import type { Tx } from "#app/db/database";
import type { Context } from "#app/domain/context.server";
import type { RichDocument } from "#app/domain/documents/document";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { attachments } from "#drizzle/schema/cases";
import { files } from "#drizzle/schema/files";
import { mayWriteCase } from "../permissions";
import { caseFacts } from "../queries/case-facts.server";
import { filesOfCase } from "../queries/figures-of-case.server";
import { sectionToSave } from "../queries/section-to-save.server";
import { storedHeader } from "../queries/stored-header.server";
import { storeHeader } from "./store-header.server";
import { storeSection } from "./store-section.server";

export type ImportedFigure = Omit<typeof files.$inferInsert, "id"> & { id: string };

interface WordImport {
  caseId: string;
  title: string;
  sections: { key: string; document: RichDocument }[];
  figures: ImportedFigure[];
  /** The rev each section had when the import was asked for. */
  revs: Record<string, number>;
}

/**
 * Writes what a Word file held into its draft: the sections it has, their figures, and the title where the draft has
 * none. Sections the file does not have stay as they are. A section that was saved since the import was asked for is never
 * written over: the whole import is refused (`word.would-replace`). Answers whether the title was taken.
 */
export async function applyWordImport(
  tx: Tx,
  { actor, now }: Pick<Context, "actor" | "now">,
  { caseId, title, sections, figures, revs }: WordImport,
) {
  const { row, facts } = await caseFacts(tx, caseId);
  authorise(mayWriteCase(actor, facts));
  const userId = actor.userId ?? "";
  const imported = { cause: "imported", savedBy: userId, savedAt: now } as const;
  const titleTaken = title !== "" && row.title === "";

  const before = (await filesOfCase(tx, caseId)).length;
  for (const [index, figure] of figures.entries()) {
    await tx.insert(files).values({ ...figure, createdBy: userId, createdAt: now });
    await tx.insert(attachments).values({
      caseId,
      fileId: figure.id,
      kind: "figure",
      caption: "",
      position: before + index,
      createdBy: userId,
      createdAt: now,
    });
  }
  for (const { key, document } of sections) {
    const found = await sectionToSave(tx, caseId, key);
    const rev = revs[key] ?? 0;
    if (found.rev !== rev) throw new Refusal("word.would-replace");
    await storeSection(tx, { caseId, sectionKey: key, found, rev, document, ...imported });
  }
  const { content } = await storedHeader(tx, caseId);
  await storeHeader(tx, { row, rev: row.rev, content: titleTaken ? { ...content, title } : content, ...imported });
  await recordEvent(
    tx,
    { actor, now },
    {
      name: "case.imported",
      subject: "case",
      subjectId: caseId,
      callId: row.callId,
      facts: { sections: sections.map(({ key }) => key), figures: figures.length },
    },
  );
  return { titleTaken };
}
