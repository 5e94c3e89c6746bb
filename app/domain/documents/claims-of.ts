import type { Inline, RichDocument } from "./document";
import { mapText } from "./map-text";

/** The indicators a document is tied to, each as often as it is named. */
export function claimsOf(document: RichDocument): string[] {
  const named: string[] = [];
  mapText(document, {
    inline: (nodes) => {
      named.push(...nodes.flatMap((node) => claimsIn(node)));
      return [...nodes];
    },
    alt: (text) => text,
  });
  return named;
}

/** A copy of a document without the ties to any other indicators than these; the same document where it has none. */
export function onlyClaims(document: RichDocument, indicatorIds: ReadonlySet<string>): RichDocument {
  if (claimsOf(document).every((id) => indicatorIds.has(id))) return document;
  return mapText(document, {
    inline: (nodes) => nodes.map((node) => (node.type === "text" ? untied(node, indicatorIds) : node)),
    alt: (text) => text,
  });
}

function untied(node: Extract<Inline, { type: "text" }>, indicatorIds: ReadonlySet<string>): Inline {
  const { marks = [], ...rest } = node;
  const kept = marks.filter((mark) => mark.type !== "claim" || indicatorIds.has(mark.attrs.indicatorId));
  return kept.length > 0 ? { ...rest, marks: kept } : rest;
}

const claimsIn = (node: Inline) =>
  node.type === "text"
    ? (node.marks ?? []).flatMap((mark) => (mark.type === "claim" ? [mark.attrs.indicatorId] : []))
    : [];
