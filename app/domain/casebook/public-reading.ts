import type { BothNames } from "#app/domain/calls/settings";
import type { ShownIndicator } from "#app/domain/cases/content";

/** A casebook the public may read. */
export interface ReleasedEdition extends BothNames {
  id: string;
  slug: string;
  year: number;
  releasedAt: Date | null;
  isDemo: boolean;
  callId: string;
  callSlug: string;
  organiserZh: string;
  organiserEn: string;
  pdfFileId: string | null;
  pdfPages: number | null;
  /** Bytes. */
  pdfSize: number | null;
  /** How many cases it holds. */
  cases: number;
}

/** One case as lists show it. */
export interface ListedCase {
  id: string;
  slug: string;
  title: string;
  institutionName: string;
  regionName: string | null;
  level: string;
  trackKey: string;
  categoryKey: string;
  createdAt: Date;
}

/** A casebook as its index shows it: tracks, their categories, and the cases of each. */
export interface PublicEdition {
  edition: ReleasedEdition;
  parts: (BothNames & {
    key: string;
    count: number;
    categories: (BothNames & { key: string; cases: ListedCase[] })[];
  })[];
  cases: ListedCase[];
  levels: (BothNames & { key: string })[];
}

type Named = BothNames & { key: string };
type Neighbour = { slug: string; title: string; institution: string };

/** A published case for anyone to read, without its text. */
export interface PublicCase {
  slug: string;
  title: string;
  abstract: string;
  keywords: string[];
  tasks: string[];
  institution: string;
  region: string | null;
  period: { from: string; to: string };
  publishedAt: Date;
  authors: { name: string; title: string }[];
  /** The evidence ledger, without its files. */
  indicators: ShownIndicator[];
  level: Named | null;
  track: Named | null;
  category: Named | null;
  edition: BothNames & { slug: string; year: number };
  isDemo: boolean;
  neighbours: { previous: Neighbour | null; next: Neighbour | null };
}
