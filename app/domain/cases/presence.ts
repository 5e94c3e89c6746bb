import { z } from "zod";

/** How long a page counts as open, and a section as held, after it was last heard of, in milliseconds. */
export const presenceLastsMs = 60_000;
/** How often an open page tells that it is there, in milliseconds. */
export const beatMs = 12_000;

const part = z.string().min(1).max(80);

/** What an open editor tells: which page it is, where its person is, and which texts it has. */
export const beatSchema = z.strictObject({
  /** Names the page; it differs from the person's other pages. */
  tab: z.string().regex(/^[\w-]{1,40}$/),
  /** The part the person is in; nothing while they are elsewhere. */
  part: part.nullable(),
  /** `keep`: the person is writing in it; `take`: knowingly, over another's hold. */
  hold: z.enum(["none", "keep", "take"]),
  /** The `rev` of each part the page has. */
  revs: z.record(part, z.number().int().min(1)),
  /** The page is being closed. */
  isLeaving: z.boolean().optional(),
});
export type Beat = z.output<typeof beatSchema>;

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
