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

/** What became of a Word file, kept as the job's result: what was read, or why nothing was. */
export type WordImportReport = { refused: RefusalCode } | ReadImport;

/** The blocks of a file that found no section; empty paragraphs only make room. */
export function strayBlocks(unassigned: RichDocument): Block[] {
  return unassigned.content.filter((block) => block.type !== "paragraph" || (block.content ?? []).length > 0);
}
