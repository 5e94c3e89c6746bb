import type { HeaderContent } from "#app/domain/cases/forms";
import { mergeHeaders } from "#app/domain/cases/merge-headers";
import { headerPart } from "#app/domain/cases/part-states";
import type { RichDocument } from "#app/domain/documents/document";
import { mergeDocuments } from "#app/domain/documents/merge-documents";
import { storedForm } from "./stored-form";

/** Joins two texts of a part that come from the same one; null where a person has to choose. */
export function mergePart(part: string, base: unknown, mine: unknown, theirs: unknown): unknown {
  const [old, own, other] = [base, mine, theirs].map((content) => storedForm(part, content));
  return part === headerPart
    ? mergeHeaders(old as HeaderContent, own as HeaderContent, other as HeaderContent)
    : mergeDocuments(old as RichDocument, own as RichDocument, other as RichDocument);
}
