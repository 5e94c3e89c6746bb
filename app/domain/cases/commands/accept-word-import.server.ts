import { eq, inArray } from "drizzle-orm";
import type { Tx } from "#app/db/database";
import type { Context } from "#app/domain/context.server";
import type { RichDocument } from "#app/domain/documents/document";
import { documentSchema } from "#app/domain/documents/document-schema";
import { claimsOf, onlyClaims } from "#app/domain/documents/claims-of";
import { figuresOf } from "#app/domain/documents/figures-of";
import { requestForms } from "#app/domain/files/commands/request-forms.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { attachments } from "#drizzle/schema/cases";
import { files } from "#drizzle/schema/files";
import { jobs } from "#drizzle/schema/record";
import { type ImportChoices, sectionsAsChosen, strayPlaces } from "../import-choices";
import { mayWriteCase } from "../permissions";
import { caseFacts } from "../queries/case-facts.server";
import { draftOfCase } from "../queries/draft-of-case.server";
import { filesOfCase } from "../queries/figures-of-case.server";
import { ownIndicators } from "../queries/indicators-of-case.server";
import { openWordImport } from "../queries/open-word-import.server";
import { sectionToSave } from "../queries/section-to-save.server";
import { storedHeader } from "../queries/stored-header.server";
import { withFigures } from "../show-figures";
import { type ReadImport, readStages, strayBlocks } from "../word-import";
import { storeHeader } from "./store-header.server";
import { storeSection } from "./store-section.server";

/**
 * Puts what was read from a Word file into its draft as its author chose: section by section replaced, appended to or
 * left, every stray block where it was put. Refuses a file decided upon already (`word.decided`), a block without a place
 * (`word.unplaced`), a section that was saved since the person looked (`word.would-replace`), pictures that were cleared
 * away because nobody decided for a day (`word.expired`).
 */
export async function acceptWordImport(
  { db, actor, now }: Context,
  { caseId, jobId, ...choices }: ImportChoices & { caseId: string; jobId: string },
) {
  return db.transact(async (tx) => {
    const { row, facts } = await caseFacts(tx, caseId);
    authorise(mayWriteCase(actor, facts));
    const read = await openWordImport(tx, { caseId, jobId });
    const places = strayPlaces(strayBlocks(read.unassigned).length, choices.places);
    const { sections } = await draftOfCase(tx, row);
    const chosen = sectionsAsChosen({ read, sections, choices, places });
    const imported = { cause: "imported", savedBy: actor.userId ?? "", savedAt: now } as const;

    const pictured = await takeFigures(tx, { caseId, read, documents: chosen.map(({ document }) => document), now });
    // a file that was written for another case brings its ties along
    const own = await ownIndicators(tx, caseId, [...new Set(pictured.flatMap(claimsOf))]);
    const documents = pictured.map((document) => onlyClaims(document, own));
    for (const [index, { key, rev }] of chosen.entries()) {
      const found = await sectionToSave(tx, caseId, key);
      if (found.rev !== rev) throw new Refusal("word.would-replace");
      await storeSection(tx, { caseId, sectionKey: key, found, rev, document: fitting(documents[index]), ...imported });
    }
    const titleTaken = read.title !== "" && (row.title === "" || choices.takesTitle) && read.title !== row.title;
    const { content } = await storedHeader(tx, caseId);
    const header = titleTaken ? { ...content, title: read.title.slice(0, 200) } : content;
    await storeHeader(tx, { row, rev: row.rev, content: header, ...imported });

    const filled = chosen.map(({ key }) => key);
    const dropped = places.filter((place) => place === null).length;
    const decision = { kind: "accepted" as const, at: now.toISOString(), filled, titleTaken, dropped };
    await tx
      .update(jobs)
      .set({ result: { ...read, decision }, stage: readStages.decided })
      .where(eq(jobs.id, jobId));
    await recordEvent(
      tx,
      { actor, now },
      {
        name: "case.imported",
        subject: "case",
        subjectId: caseId,
        callId: row.callId,
        facts: { sections: filled, figures: documents.flatMap(figuresOf).length, dropped },
      },
    );
    return decision;
  });
}

/** Makes the pictures of the file the case's own. One the case holds already stays the one it is, with its consents. */
async function takeFigures(
  tx: Tx,
  { caseId, read, documents, now }: { caseId: string; read: ReadImport; documents: RichDocument[]; now: Date },
): Promise<RichDocument[]> {
  const used = new Set(documents.flatMap(figuresOf).map(({ attrs }) => attrs.fileId));
  const wanted = read.figures.filter((fileId) => used.has(fileId));
  if (wanted.length === 0) return documents;
  const stored = await tx.select().from(files).where(inArray(files.id, wanted));
  if (stored.length < wanted.length) throw new Refusal("word.expired");
  const own = (await filesOfCase(tx, caseId)).filter(({ kind }) => kind === "figure");
  let position = own.length;
  const shown = new Map(own.map(({ fileId, width, height }) => [fileId, { fileId, width, height }]));
  for (const fileId of wanted) {
    const file = stored.find(({ id }) => id === fileId);
    const known = own.find(({ sha256 }) => sha256 !== null && sha256 === file?.sha256);
    const { width = null, height = null } = known ?? file ?? {};
    shown.set(fileId, { fileId: known?.fileId ?? fileId, width, height });
    if (known) continue;
    const createdBy = file?.createdBy ?? "";
    await tx
      .insert(attachments)
      .values({ caseId, fileId, kind: "figure", caption: "", position, createdBy, createdAt: now });
    position += 1;
  }
  await requestForms(tx, stored);
  return documents.map((document) => withFigures(document, shown));
}

/** Two texts that fit each alone may be too long together. */
function fitting(document: RichDocument | undefined): RichDocument {
  const checked = documentSchema.safeParse(document);
  if (!checked.success) throw new Refusal("word.too-long");
  return checked.data;
}
