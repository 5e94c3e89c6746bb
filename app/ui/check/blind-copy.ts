import type { BlindContent, BlindReplacement } from "#app/domain/cases/content";
import type { BlindCopyState } from "#app/domain/cases/kinds";
import type { RichDocument } from "#app/domain/documents/document";

/** A blind copy on its officer's screen. */
export interface BlindCopyView {
  rev: number;
  state: BlindCopyState;
  content: Omit<BlindContent, "sections">;
  /** Sections as HTML with their masks marked; the one being corrected also as a document. */
  texts: { key: string; html: string; document: RichDocument | null }[];
  replacements: BlindReplacement[];
  leaks: BlindReplacement[];
  confirmedAt: Date | null;
  confirmedBy: string | null;
}
