import { useTranslation } from "react-i18next";
import type { ShownIndicator } from "#app/domain/cases/content";
import { EvidenceTable } from "../case/evidence-table";

/** At the end of a published case: the indicators behind its numbers. Nothing where it has none. */
export function CaseEvidence({ indicators }: { indicators: readonly ShownIndicator[] }) {
  const { t } = useTranslation();
  if (indicators.length === 0) return null;
  return (
    <section className="block" id="evidence" aria-labelledby="evidence-head">
      <h2 id="evidence-head">{t("evidence.title")}</h2>
      <p className="small muted mt-3 mb-3">{t("evidence.public-note")}</p>
      <EvidenceTable indicators={indicators} />
    </section>
  );
}
