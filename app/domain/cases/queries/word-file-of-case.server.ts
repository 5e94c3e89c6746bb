import { eq } from "drizzle-orm";
import sharp from "sharp";
import { nameIn } from "#app/domain/calls/name-in";
import type { Context } from "#app/domain/context.server";
import { figuresOf } from "#app/domain/documents/figures-of";
import type { WordPicture } from "#app/domain/documents/write-word/word-references";
import { writeWord } from "#app/domain/documents/write-word/write-word.server";
import { authorise } from "#app/domain/refusal";
import { callCategories } from "#drizzle/schema/calls";
import { type EvidenceLabels, wordEvidence } from "../evidence/word-evidence";
import { mayReadCaseAsInstitution } from "../permissions";
import { withdrawnNote, withoutWithdrawn } from "../rights/without-withdrawn";
import { caseFacts } from "./case-facts.server";
import { type Draft, draftOfCase } from "./draft-of-case.server";
import type { CaseFile } from "./figures-of-case.server";
import { withdrawnFiles } from "./withdrawn-files.server";

/** How the labelled lines of the file are called, and what a file of a demonstration bears. */
export interface WordLabels {
  institution: string;
  category: string;
  period: string;
  keywords: string;
  abstract: string;
  authors: string;
  separator: string;
  evidence: EvidenceLabels;
  demo: string;
}

/** The draft of a case as a Word file that can be read back, for its institution. Only the case's own pictures go with it; a note stands for those that were withdrawn. */
export async function wordFileOfCase({ db, store, actor }: Context, caseId: string, labels: WordLabels) {
  const { row, call, facts } = await caseFacts(db.read, caseId);
  authorise(mayReadCaseAsInstitution(actor, facts));
  const draft = await draftOfCase(db.read, row);
  const [category] = await db.read
    .select({ zh: callCategories.zh, en: callCategories.en })
    .from(callCategories)
    .where(eq(callCategories.id, row.categoryId ?? ""));
  const withdrawn = await withdrawnFiles(db.read, [caseId]);
  const sections = draft.sections.map((section) => ({
    ...section,
    document: withoutWithdrawn(section.document, withdrawn, withdrawnNote[actor.language]),
  }));
  const shown = new Set(sections.flatMap(({ document }) => figuresOf(document)).map(({ attrs }) => attrs.fileId));
  const pictures = new Map<string, WordPicture>();
  for (const file of draft.files) {
    const picture = file.kind === "figure" && shown.has(file.fileId) ? await pictureOf(store, file) : null;
    if (picture) pictures.set(file.fileId, picture);
  }
  const bytes = writeWord({
    title: row.title,
    fields: fieldsOf(draft, category ? nameIn(actor.language, category) : "", labels),
    sections: sections.map((section) => ({
      heading: nameIn(actor.language, section),
      document: section.document,
    })),
    evidence: wordEvidence(draft.indicators, draft.files, labels.evidence),
    note: call.isDemo ? labels.demo : "",
    pictures,
  });
  return { title: row.title, bytes };
}

function fieldsOf({ row, authors, institution }: Draft, category: string, labels: WordLabels) {
  const authorLines = authors.map(({ name, title, institution: house, share }) => {
    const more = [title, house, share].filter(Boolean).join("，");
    return more ? `${name}（${more}）` : name;
  });
  return [
    { label: labels.institution, text: institution.name },
    { label: labels.category, text: category },
    { label: labels.period, text: [row.periodFrom, row.periodTo].filter(Boolean).join(" – ") },
    { label: labels.authors, text: authorLines.join(labels.separator) },
    { label: labels.keywords, text: row.keywords.join(labels.separator) },
    { label: labels.abstract, text: row.abstract },
  ].filter(({ text }) => text !== "");
}

/** A picture as Word shows it: PNG, JPEG and GIF as they were handed in, whatever else as PNG. */
async function pictureOf(store: Context["store"], file: CaseFile): Promise<WordPicture | null> {
  if (!file.sha256) return null;
  const bytes = await store.read(file.sha256);
  const extension = ({ "image/png": "png", "image/jpeg": "jpeg", "image/gif": "gif" } as const)[file.type];
  if (extension && file.width && file.height) return { bytes, extension, width: file.width, height: file.height };
  const { data, info } = await sharp(bytes).png().toBuffer({ resolveWithObject: true });
  return { bytes: data, extension: "png", width: info.width, height: info.height };
}
