import type { BothNames, CallSettings, MaterialRightsRule } from "#app/domain/calls/settings";
import type { Indicator } from "#app/domain/cases/evidence/indicator";
import type { HeaderContent } from "#app/domain/cases/forms";
import type { AttachmentKind } from "#app/domain/cases/kinds";
import type { CaseState } from "#app/domain/cases/lifecycle";
import type { Material } from "#app/domain/cases/rights/material";
import type { WordImportInBrief } from "#app/domain/cases/word-import";
import type { RichDocument } from "#app/domain/documents/document";
import type { ShownFile } from "#app/domain/files/shown-file";

export interface WritableSection extends BothNames {
  key: string;
  minChars: number | null;
  maxChars: number | null;
  document: RichDocument;
  rev: number;
  /** The text for reading, until the editor is there. */
  html: string;
}

export interface WritableFile extends ShownFile {
  attachmentId: string;
  kind: AttachmentKind;
}

/** A draft as its editor takes it. */
export interface WritableCase {
  id: string;
  userId: string;
  state: CaseState;
  savedAt: Date;
  /** Exclusive end of the time to hand it in: the call's, or that of a revision. */
  deadline: Date | null;
  call: BothNames & {
    slug: string;
    limits: CallSettings["limits"];
    materialRights: MaterialRightsRule;
    tracks: (BothNames & { key: string; categories: (BothNames & { id: string })[] })[];
    tasks: string[];
  };
  header: { rev: number; content: HeaderContent };
  sections: WritableSection[];
  files: WritableFile[];
  /** Its pictures and videos with what is declared of them; one put in since the page was opened is not among them. */
  material: Material[];
  /** Names of files that were refused lately, after they were taken: for a virus, or for their content. */
  gone: { infected: string[]; refused: string[] };
  indicators: Indicator[];
  /** The last Word file of the case, where it is being read or waits for a decision. */
  wordImport: WordImportInBrief | null;
  /** Suggestions of the ledger that somebody said are no matter. */
  dismissed: string[];
  /** Institutions asked to apply together that have not confirmed. */
  openCoApplicants: number;
  institution: { name: string; isComplete: boolean };
}
