import { Plus } from "lucide-react";
import { useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { HeaderContent } from "#app/domain/cases/forms";
import { type EvidenceReview, reviewEvidence } from "#app/domain/cases/evidence/review-evidence";
import type { EvidencePlace } from "#app/domain/cases/evidence/suggestion";
import type { RichDocument } from "#app/domain/documents/document";
import type { Papers } from "../../../editor/papers";
import { Icon } from "../../../icon";
import type { WritableCase } from "../writable-case";
import { goToPlace } from "./go-to-place";
import { IndicatorRow } from "./indicator-row";
import { SuggestionPanel } from "./suggestion-panel";
import { untieEverywhere } from "./untie-everywhere";
import type { Ledger } from "./use-ledger";
import { useSettled } from "./use-settled";

interface EvidenceLeafProps {
  data: WritableCase;
  contents: Readonly<Record<string, unknown>>;
  ledger: Ledger;
  papers: Papers;
  nameOf: (where: string) => string;
  /** The counts of the outline. */
  onReview: (review: EvidenceReview) => void;
  /** A number was chosen to be tied: its tools open. */
  onTie: (place: EvidencePlace) => void;
}

const STILL_MS = 600;

/** The evidence ledger of a draft: its indicators to fill in, and what the portal finds in the text. It never keeps a case from being handed in. */
export function EvidenceLeaf({ data, contents, ledger, papers, nameOf, onReview, onTie }: EvidenceLeafProps) {
  const { t } = useTranslation();
  const { indicators } = ledger;
  const [opened, setOpened] = useState<string | null>(null);
  const settled = useSettled(contents, STILL_MS);
  const review = useMemo(() => reviewOf(data, settled, ledger), [data, settled, ledger]);
  useEffect(() => onReview(review), [onReview, review]);
  const files = data.files.filter(({ kind }) => kind !== "word-source");
  return (
    <>
      <div className="leaf-head">
        <h2>{t("evidence.title")}</h2>
        <span className="n">{t("evidence.tied-of", { tied: review.tied, numbers: review.numbers })}</span>
      </div>
      <p className="hint">{t("evidence.what")}</p>
      {indicators.length > 0 && (
        <ol className="indicators">
          {indicators.map((indicator) => (
            <IndicatorRow
              key={indicator.id}
              {...{ indicator, files, ledger }}
              isNew={indicator.id === opened}
              onRemoved={(indicatorId) => untieEverywhere(papers, indicatorId)}
            />
          ))}
        </ol>
      )}
      <div className="btn-row">
        <button type="button" className="btn btn-small" onClick={() => setOpened(ledger.begin({}).id)}>
          <Icon of={Plus} />
          {t("evidence.add")}
        </button>
      </div>
      <SuggestionPanel {...{ review, ledger, nameOf, onTie }} onGo={(place) => void goToPlace(papers, place)} />
    </>
  );
}

function reviewOf({ sections }: WritableCase, contents: Readonly<Record<string, unknown>>, { indicators }: Ledger) {
  const { title, abstract } = contents.header as HeaderContent;
  const texts = sections.map(({ key }) => ({ key, document: contents[key] as RichDocument }));
  return reviewEvidence({ title, abstract, sections: texts }, indicators);
}
