import { canonicalJson } from "#app/domain/record/canonical";
import { mergeLists } from "./compare/merge-lists";
import { emptyDocument, type RichDocument } from "./document";

/**
 * A section that two people changed from the same `base`, joined block by block (paragraph, list, table, figure). Null
 * where their changes meet: nobody's block is ever left out.
 */
export function mergeDocuments(base: RichDocument, mine: RichDocument, theirs: RichDocument): RichDocument | null {
  const content = mergeLists(base.content, mine.content, theirs.content, canonicalJson);
  if (!content) return null;
  return content.length > 0 ? { type: "doc", content } : emptyDocument();
}
