import type { WordEvidence } from "#app/domain/documents/write-word/write-evidence";
import type { Indicator } from "./indicator";

/** How the ledger at the end of a Word file is worded. */
export interface EvidenceLabels {
  title: string;
  note: string;
  indicator: string;
  definition: string;
  unit: string;
  baseline: string;
  current: string;
  source: string;
}

/** The ledger of a draft as its Word file shows it, in order; null where there is none. A source file is named as it was handed in. */
export function wordEvidence(
  indicators: readonly Indicator[],
  files: readonly { fileId: string; name: string }[],
  labels: EvidenceLabels,
): WordEvidence | null {
  if (indicators.length === 0) return null;
  const { title, note, indicator, definition, unit, baseline, current, source } = labels;
  const nameOf = (fileId: string | null) => files.find((file) => file.fileId === fileId)?.name ?? "";
  return {
    title,
    note,
    heads: [indicator, definition, unit, baseline, current, source],
    rows: indicators.map((one) => [
      one.name,
      one.definition,
      one.unit,
      lines(one.baseline, one.baselinePeriod),
      lines(one.value, one.period),
      lines(one.source, nameOf(one.sourceFileId)),
    ]),
  };
}

const lines = (...texts: string[]) => texts.filter((text) => text !== "").join("\n");
