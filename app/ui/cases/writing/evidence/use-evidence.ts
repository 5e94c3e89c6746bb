import { useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import type { EvidenceReview } from "#app/domain/cases/evidence/review-evidence";
import type { EvidencePlace } from "#app/domain/cases/evidence/suggestion";
import type { Papers } from "../../../editor/papers";
import type { WritableCase } from "../writable-case";
import { goToPlace } from "./go-to-place";
import { useLedger } from "./use-ledger";

/** The evidence ledger as the editor's parts share it: its indicators, its counts, and which number is to be tied. */
export function useEvidence(data: WritableCase, papers: Papers) {
  const { t } = useTranslation();
  const { ledger, keeper } = useLedger(data);
  const [review, take] = useState<EvidenceReview | null>(null);
  const [asked, setAsked] = useState(0);
  const tie = useCallback(
    (place: EvidencePlace) => {
      if (goToPlace(papers, place)) setAsked((times) => times + 1);
    },
    [papers],
  );
  const says = review
    ? t("evidence.tied-short", { tied: review.tied, numbers: review.numbers })
    : t("cases.outline-pieces", { count: ledger.indicators.length });
  return { ledger, keeper, take, tie, asked, says };
}
