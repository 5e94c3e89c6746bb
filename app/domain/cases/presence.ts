import type { Beat } from "./beat-schema";

/** How long a page counts as open, and a section as held, after it was last heard of, in milliseconds. */
export const presenceLastsMs = 60_000;
/** How often an open page tells that it is there, in milliseconds. */
export const beatMs = 12_000;
/** How often it asks while a Word file of the case is being read, in milliseconds. */
export const readingBeatMs = 3_000;

/** Someone on another page, and where they are. */
export interface Colleague {
  name: string;
  part: string | null;
  /** The person's own other page. */
  isSelf: boolean;
}

/** A section somebody is writing in on another page. */
export interface HeldPart {
  part: string;
  name: string;
  isSelf: boolean;
}

/** Whether a page gets the hold of a part: it is free, its own, expired, or taken knowingly. A hold is advice to screens; saves never ask for it. */
export function getsHold(
  held: { tab: string; expiresAt: Date } | null,
  wish: { tab: string; hold: Beat["hold"]; now: Date },
) {
  if (wish.hold === "none") return false;
  return held === null || held.tab === wish.tab || held.expiresAt <= wish.now || wish.hold === "take";
}
