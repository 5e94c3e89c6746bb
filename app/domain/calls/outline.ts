import type { Band, BothNames } from "./settings";

/** What a call asks for and how it is judged, before it has rows: from the defaults, from a form, or from another call. */
export interface CallOutline {
  tracks: TrackOutline[];
  /** The national tasks a case may be tagged with, by their official Chinese names. */
  tasks: string[];
  sections: SectionOutline[];
  criteria: CriterionOutline[];
}

/** Keys name the same thing in every call of a programme; reviewers state their fields by them. */
interface Keyed extends BothNames {
  key: string;
}

export interface TrackOutline extends Keyed {
  categories: Keyed[];
}

/** Limits in 字, where the section has some of its own. */
export interface SectionOutline extends Keyed {
  minChars: number | null;
  maxChars: number | null;
}

/** A criterion's points are its weight: those of all criteria make 100. */
export interface CriterionOutline extends Keyed {
  points: number;
  bands: Band[];
}
