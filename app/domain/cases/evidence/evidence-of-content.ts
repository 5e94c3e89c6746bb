import type { RichDocument } from "#app/domain/documents/document";
import type { ShownIndicator } from "../content";
import { countTied, type EvidenceCount, numbersToTie } from "./numbers-to-tie";
import { passagesOf } from "./passages";

interface ReadContent {
  title: string;
  abstract: string;
  sections: readonly { key: string; document: RichDocument }[];
  indicators?: readonly ShownIndicator[];
}

/** What a reader of a version, or of its blind copy, is told of its evidence: how many of its numbers are tied to an indicator. */
export function evidenceOfContent({ title, abstract, sections, indicators = [] }: ReadContent): EvidenceCount {
  return countTied(numbersToTie(passagesOf({ title, abstract, sections }).passages, indicators));
}
