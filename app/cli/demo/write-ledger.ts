import { saveIndicator } from "#app/domain/cases/commands/save-indicator.server";
import type { Context } from "#app/domain/context.server";
import type { Inline, RichDocument } from "#app/domain/documents/document";
import { mapText } from "#app/domain/documents/map-text";

/** An indicator of an invented case, and the words of its text that rest on it. */
export interface SeedIndicator {
  name: string;
  definition: string;
  unit: string;
  baselinePeriod: string;
  baseline: string;
  period: string;
  value: string;
  source: string;
  ties: string[];
}

/** The ids of indicators by the words that are tied to them. */
type Ties = ReadonlyMap<string, string>;

/** Fills in the evidence ledger of a draft. Answers which words are to be tied. */
export async function writeLedger(
  ctx: Context,
  caseId: string,
  indicators: readonly SeedIndicator[] = [],
): Promise<Ties> {
  const ids = new Map<string, string>();
  for (const { ties, ...content } of indicators) {
    const id = crypto.randomUUID();
    await saveIndicator(ctx, { caseId, indicator: { id, rev: 0, ...content, sourceFileId: null } });
    for (const words of ties) ids.set(words, id);
  }
  return ids;
}

/** A document with those words tied to their indicators. */
export function tiedTo(document: RichDocument, ties: Ties): RichDocument {
  const longestFirst = [...ties.keys()].sort((one, other) => other.length - one.length);
  if (longestFirst.length === 0) return document;
  const words = new RegExp(`(?<![\\d.])(${longestFirst.join("|")})`, "u");
  return mapText(document, {
    inline: (nodes) => nodes.flatMap((node) => (node.type === "text" ? pieces(node.text) : [node])),
    alt: (text) => text,
  });

  function pieces(text: string): Inline[] {
    return text
      .split(words)
      .filter((part) => part !== "")
      .map((part) => {
        const indicatorId = ties.get(part);
        const claim = indicatorId ? [{ type: "claim" as const, attrs: { indicatorId } }] : [];
        return { type: "text", text: part, ...(claim.length > 0 ? { marks: claim } : {}) };
      });
  }
}
