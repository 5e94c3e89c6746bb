import type { Inline } from "./document";

/** The words of a run of inline nodes, without marks; a break becomes a line feed. */
export function inlineText(nodes: readonly Inline[] | undefined) {
  return (nodes ?? []).map((node) => (node.type === "text" ? node.text : "\n")).join("");
}
