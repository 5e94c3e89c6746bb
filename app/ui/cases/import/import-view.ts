import type { BothNames } from "#app/domain/calls/settings";
import type { SectionContents } from "#app/domain/cases/import-view";
import type { ComparedField } from "#app/domain/cases/word-import";
import type { LostItem } from "#app/domain/documents/read-word/lost-items";

/** A section of the call as a file would fill it. */
export interface ImportedSection extends BothNames {
  key: string;
  rev: number;
  isWritten: boolean;
  /** What the draft has now, as HTML; empty where it has nothing. */
  current: string;
  /** Null where the file has no such section. */
  file: { heading: string; html: string; contents: SectionContents; lost: LostItem[] } | null;
}

/** A file that was read and waits for its author's decision. */
export interface ImportView {
  jobId: string;
  fileId: string;
  fileName: string;
  title: string;
  draftTitle: string;
  sections: ImportedSection[];
  /** What found no section, block by block, as HTML. */
  strays: string[];
  /** What was changed or lost outside of the sections. */
  lost: LostItem[];
  fields: ComparedField[];
}
