import type { CommonPassage, Stretch } from "./likeness/compare-cases";

/** Another case that says the same in places, as the formality desk shows it. */
export interface LikeCase {
  caseId: string;
  number: number | null;
  title: string;
  institution: string;
  isOwn: boolean;
  call: { zh: string; en: string };
  /** Shares in ten thousandths: of both texts, and of this one. */
  common: number;
  contained: number;
  passages: CommonPassage[];
}

/** A handed-in case that says the same in places as a draft, as the draft's author is told. */
export interface AlikeToDraft {
  /** Its title where it is the author's own institution's; null for another's, of which nothing is told. */
  ownTitle: string | null;
  /** Share of the draft the other has too, in ten thousandths. */
  contained: number;
  /** The author's own words that stand there too, the longest first. */
  passages: Stretch[];
}
