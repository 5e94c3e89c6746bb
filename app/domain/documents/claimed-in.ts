import type { Inline } from "./document";

/** The indicator a piece of text is tied to; null for none. */
export function claimedIn(node: Inline | undefined): string | null {
  const claim = node?.type === "text" ? node.marks?.find((mark) => mark.type === "claim") : undefined;
  return claim?.attrs.indicatorId ?? null;
}
