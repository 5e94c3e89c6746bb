import { canonicalJson } from "#app/domain/record/canonical";
import { changedRuns } from "./compare/changed-runs";
import type { Block, RichDocument } from "./document";

/** Both texts in one, for a person to sort out: what they share once, and where they differ the one's blocks before the other's. Nobody's block is left out. */
export function bothDocuments(mine: RichDocument, theirs: RichDocument): RichDocument {
  const content: Block[] = [];
  let place = 0;
  const runs = changedRuns(mine.content.map(canonicalJson), theirs.content.map(canonicalJson));
  for (const { to, into, until } of runs) {
    content.push(...mine.content.slice(place, to), ...theirs.content.slice(into, until));
    place = to;
  }
  return { type: "doc", content: [...content, ...mine.content.slice(place)] };
}
