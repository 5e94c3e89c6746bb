import { type Grove, growGrove } from "./grove";
import type { PublicEdition } from "./public-reading";

/** The grove of a casebook's published cases; before there is any, a grove that bears nothing yet. */
export function publicGrove(shown: Pick<PublicEdition, "cases" | "parts"> | null): Grove {
  return growGrove(
    (shown?.cases ?? []).map(({ id, regionName, trackKey }) => ({
      id,
      region: regionName ?? "",
      track: shown?.parts.findIndex(({ key }) => key === trackKey) ?? 0,
    })),
  );
}
