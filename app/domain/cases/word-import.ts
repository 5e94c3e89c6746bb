import type { Block, RichDocument } from "#app/domain/documents/document";
import type { LostItem } from "#app/domain/documents/read-word/lost-items";
import type { RefusalCode } from "#app/domain/refusal";

/** A labelled line of the file beside what the portal knows; never taken over. `account` is null where it knows no such thing. */
export interface ComparedField {
  label: string;
  text: string;
  account: string | null;
  /** `alike` says the same in other words, such as a name with its province before it. */
  relation: "same" | "alike" | "different" | "unknown";
}

/** What a person decided about a file that was read. */
export type ImportDecision =
  | { kind: "accepted"; at: string; filled: string[]; titleTaken: boolean; dropped: number }
  | { kind: "discarded"; at: string };

/** A Word file as it was read, waiting for its author's decision or decided upon. Nothing of it is in the draft before. */
export interface ReadImport {
  fileId: string;
  fileName: string;
  title: string;
  sections: { key: string; heading: string; document: RichDocument }[];
  /** What found no section: each block is given one, or dropped knowingly. */
  unassigned: RichDocument;
  /** The files stored for its pictures. */
  figures: string[];
  lost: LostItem[];
  fields: ComparedField[];
  decision: ImportDecision | null;
}

/** What became of the contents of a Word file before: put into the draft, put aside, or refused. `fileId` is the file they were read from. */
export interface SourceFate {
  kind: "accepted" | "discarded" | "refused";
  at: Date;
  fileId: string;
  fileName: string;
}

/** A Word file attached to a draft. */
export interface WordSource {
  id: string;
  fileId: string;
  name: string;
  size: number;
  /** Null where its contents were never read to an end. */
  fate: SourceFate | null;
}

/** The stage of a job that has read a Word file: whoever only asks how far it is need not open the whole text it keeps. */
export const readStages = { waiting: "waiting", refused: "refused", decided: "decided" } as const;

/** How far the last Word file of a case is, for those who write in it meanwhile. */
export interface WordImportInBrief {
  jobId: string;
  fileName: string;
  state: "reading" | "waiting" | "failed";
  /** Thousandths read. */
  permille: number;
}

/** What became of a Word file, kept as the job's result: what was read, or why nothing was. */
export type WordImportReport = { refused: RefusalCode } | ReadImport;

/** The blocks of a file that found no section; empty paragraphs only make room. */
export function strayBlocks(unassigned: RichDocument): Block[] {
  return unassigned.content.filter((block) => block.type !== "paragraph" || (block.content ?? []).length > 0);
}
