import type { RichDocument } from "#app/domain/documents/document";

/** Someone who wrote the case, in the order the institution gives. */
export interface Author {
  name: string;
  title: string;
  institution: string;
  share: string;
}

/** A figure or document of a case as its frozen version names it. */
export interface VersionFile {
  fileId: string;
  sha256: string | null;
  name: string;
  type: string;
  size: number;
  caption: string;
}

/** An indicator of the evidence ledger (证据账本) as its reader sees it; values are words. */
export interface ShownIndicator {
  id: string;
  name: string;
  definition: string;
  unit: string;
  baseline: { period: string; value: string };
  current: { period: string; value: string };
  source: string;
}

/** The same as a version keeps it, with the file it rests on. */
export interface VersionIndicator extends ShownIndicator {
  file: VersionFile | null;
}

/** The same for reviewers: that there is a file, and nothing of it. */
export interface BlindIndicator extends ShownIndicator {
  hasFile: boolean;
}

/** Everything an institution handed in, frozen: a version's hash is the SHA-256 of this in canonical JSON. */
export interface CaseContent {
  title: string;
  abstract: string;
  categoryKey: string;
  tasks: string[];
  keywords: string[];
  /** Months of implementation, `2023-01`. */
  period: { from: string; to: string };
  institution: {
    id: string;
    name: string;
    creditCode: string | null;
    regionCode: string | null;
    regionName: string | null;
  };
  authors: Author[];
  /** Full names of the institutions that confirmed to apply together; absent where there is none. */
  coApplicants?: string[];
  sections: { key: string; document: RichDocument }[];
  figures: VersionFile[];
  attachments: VersionFile[];
  declarations: string[];
  /** Absent where the ledger is empty, and in versions from before there was one. */
  indicators?: VersionIndicator[];
}

/** What a reviewer may read: no institution, no author, no original file. */
export interface BlindContent {
  title: string;
  abstract: string;
  keywords: string[];
  tasks: string[];
  period: { from: string; to: string };
  sections: { key: string; document: RichDocument }[];
  indicators?: BlindIndicator[];
}

/** One passage that was replaced in the blind copy, for the officer who confirms it. */
export interface BlindReplacement {
  where: string;
  found: string;
  replacedBy: string;
  sure: boolean;
}
