import type { RichDocument } from "#app/domain/documents/document";
import type { ShownIndicator } from "../content";
import type { IndicatorValues } from "./compare-with-ledger";
import { reviewEvidence } from "./review-evidence";

interface ReadContent {
  title: string;
  abstract: string;
  sections: readonly { key: string; document: RichDocument }[];
  indicators?: readonly ShownIndicator[];
}

/** What a reader of a version is told of its evidence: how many of its numbers are tied to an indicator. */
export interface EvidenceSummary {
  numbers: number;
  tied: number;
}

/** The evidence of a case that was handed in, or of its blind copy. */
export function evidenceOfContent({ title, abstract, sections, indicators = [] }: ReadContent): EvidenceSummary {
  const { numbers, tied } = reviewEvidence({ title, abstract, sections }, indicators.map(valuesOf));
  return { numbers, tied };
}

const valuesOf = ({ id, name, unit, baseline, current }: ShownIndicator): IndicatorValues => ({
  ...{ id, name, unit },
  ...{ baseline: baseline.value, value: current.value },
});
