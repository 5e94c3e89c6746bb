import type { RichDocument } from "#app/domain/documents/document";
import type { LostItem } from "#app/domain/documents/read-word/lost-items";
import type { RefusalCode } from "#app/domain/refusal";

/** A labelled line of the file beside what the account says: compared, never taken over. `account` is null where the account has no such field. */
export interface ComparedField {
  label: string;
  text: string;
  account: string | null;
  same: boolean;
}

/** What became of a Word file, kept as the job's result for the screen: either what was taken over and what was not, or why nothing was. */
export type WordImportReport =
  | { refused: RefusalCode }
  | {
      title: string;
      /** Whether the draft took the title: one that has its own keeps it. */
      titleTaken: boolean;
      filled: string[];
      figures: number;
      lost: LostItem[];
      /** Text that found no section: shown so that it can be put where it belongs. */
      unassigned: RichDocument;
      fields: ComparedField[];
    };
