import type { PartState } from "./part-state";
import type { OtherText } from "./save-answer";

/** What came into a part other than by typing: joined with the person's own words, taken up whole, or found in the browser. */
export interface PartNews {
  kind: "joined" | "renewed" | "recovered";
  by: string | null;
  at: Date;
}

/** All parts as the screen shows them; a new object after every change. */
export interface AutosaveView {
  parts: Readonly<Record<string, PartState>>;
  contents: Readonly<Record<string, unknown>>;
  /** Parts with two texts to choose from, and the other one. */
  conflicts: Readonly<Record<string, OtherText>>;
  /** Grows when a part's text was replaced other than by typing, and has to be drawn anew. */
  generations: Readonly<Record<string, number>>;
  news: Readonly<Record<string, PartNews>>;
  /** The browser could not keep what was typed. */
  isMirrorFull: boolean;
  /** Earlier pages' words were looked for. */
  isRestored: boolean;
}
