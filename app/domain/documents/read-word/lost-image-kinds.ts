import type { LostKind } from "./lost-items";

/** The `src` of a picture that cannot be shown, and what is reported for it. */
export const lostImageKinds: Record<string, LostKind | undefined> = {
  "lost-drawing": "drawing",
  "lost-damaged": "damaged-image",
};
