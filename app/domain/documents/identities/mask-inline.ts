import type { Inline, Mark, Text } from "../document";
import { inlineText } from "../inline-text";
import { findIdentities, type IdentityMatch } from "./find-identities";
import type { IdentityTerm } from "./identities";

/**
 * Replaces every wording in a run of inline nodes, also where bold or a line break cuts it in pieces; the replacement
 * takes the marks of the first piece. Links lose their address, since an address names its owner.
 */
export function maskInline(
  nodes: readonly Inline[],
  terms: readonly IdentityTerm[],
): { nodes: Inline[]; matches: IdentityMatch[] } {
  const matches = findIdentities(inlineText(nodes), terms);
  const masked: Inline[] = [];
  let at = 0;
  for (const node of nodes) {
    const length = node.type === "text" ? node.text.length : 1;
    masked.push(...piecesOf(node, at, at + length, matches));
    at += length;
  }
  return { nodes: masked, matches: [...matches, ...linksOf(nodes)] };
}

function piecesOf(node: Inline, start: number, end: number, matches: readonly IdentityMatch[]): Inline[] {
  const touching = matches.filter((match) => match.start < end && match.end > start);
  if (node.type !== "text") return touching.length ? [] : [node];
  let text = "";
  let at = start;
  for (const match of touching) {
    text += node.text.slice(at - start, Math.max(at, match.start) - start);
    // The piece in which a wording begins carries its replacement; the others only lose theirs.
    if (match.start >= start) text += match.replacedBy;
    at = Math.min(end, match.end);
  }
  text += node.text.slice(at - start);
  return text === "" ? [] : [withMarks(text, node.marks ?? [])];
}

function withMarks(text: string, marks: readonly Mark[]): Text {
  const kept = marks.filter((mark) => mark.type !== "link");
  return kept.length ? { type: "text", text, marks: kept } : { type: "text", text };
}

function linksOf(nodes: readonly Inline[]): IdentityMatch[] {
  const hrefs = nodes.flatMap((node) =>
    node.type === "text" ? (node.marks ?? []).flatMap((mark) => (mark.type === "link" ? [mark.attrs.href] : [])) : [],
  );
  return [...new Set(hrefs)].map((href) => ({ start: 0, end: 0, found: href, replacedBy: "", sure: true }));
}
