import type { BothNames } from "#app/domain/calls/settings";
import type { CaseContent } from "#app/domain/cases/content";
import type { EvidenceCount } from "#app/domain/cases/evidence/numbers-to-tie";
import type { Finding } from "#app/domain/cases/findings";
import type { FormalityOutcome, ReturnReason } from "#app/domain/cases/kinds";
import type { CaseState } from "#app/domain/cases/lifecycle";
import type { VersionChange } from "#app/domain/cases/changes-between";
import type { LikeCase } from "#app/domain/cases/like-case";
import type { ComparedField } from "#app/domain/cases/word-import";
import type { SealOfCase } from "#app/domain/cases/seal/seal-of-case";
import type { ShownFile } from "#app/domain/files/shown-file";

/** An earlier formality check of the same case. */
export interface PastCheck {
  id: string;
  outcome: FormalityOutcome;
  reasons: ReturnReason[];
  note: string;
  dueAt: Date | null;
  createdAt: Date;
  version: number;
  officer: string | null;
}

/** A file of a version with what was written below it. */
export type ListedFile = ShownFile & { caption: string };

/** What the formality desk shows. */
export interface Desk {
  id: string;
  state: CaseState;
  submittedAt: Date | null;
  revisionDueAt: Date | null;
  revisionDays: number;
  /** How many pictures and videos have rights that are not in order. */
  openRights: number;
  content: Omit<CaseContent, "sections">;
  /** The files of the version, as they may be opened today. */
  figures: ListedFile[];
  attachments: ListedFile[];
  /** Other cases that say the same in places, and whether the search for them still runs. */
  likenesses: { found: LikeCase[]; isSearching: boolean };
  /** Sections as HTML of `sectionHtml`, with their length in 字. */
  texts: { key: string; html: string; length: number }[];
  /** How many numbers of the text have evidence. */
  evidence: EvidenceCount;
  category: { track: BothNames; category: BothNames } | null;
  sections: (BothNames & { key: string })[];
  versions: { id: string; position: number; receipt: string; hash: string; createdAt: Date }[];
  position: number;
  findings: Finding[];
  renamedTo: string | null;
  /** The sealed form; null where the call asks for none. */
  seal: SealOfCase | null;
  differences: ComparedField[];
  changes: VersionChange[];
  checks: PastCheck[];
  takenBy: string | null;
  mayStart: boolean;
  mayTakeOver: boolean;
  mayEnd: boolean;
  /** The last day proposed for a revision, `2026-12-16`. */
  dueDay: string;
  now: Date;
}
