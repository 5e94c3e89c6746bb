import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { EvidenceReview } from "#app/domain/cases/evidence/review-evidence";
import type { EvidencePlace } from "#app/domain/cases/evidence/suggestion";
import { SuggestionList } from "./suggestion-list";
import type { Ledger } from "./use-ledger";

interface SuggestionPanelProps {
  review: EvidenceReview;
  ledger: Ledger;
  nameOf: (where: string) => string;
  onGo: (place: EvidencePlace) => void;
  onTie: (place: EvidencePlace) => void;
}

/** What the portal points at: first what does not agree, then numbers tied to nothing; last what was laid aside. */
export function SuggestionPanel({ review, ledger, nameOf, onGo, onTie }: SuggestionPanelProps) {
  const { t } = useTranslation();
  const [failure, setFailure] = useState<string | null>(null);
  const open = review.suggestions.filter(({ key }) => !ledger.dismissed.has(key));
  const aside = review.suggestions.filter(({ key }) => ledger.dismissed.has(key));
  const untied = open.filter(({ code }) => code === "untied");
  const others = open.filter(({ code }) => code !== "untied");
  const dismiss = (isDismissed: boolean) => (key: string) =>
    void ledger.dismiss(key, isDismissed).then((answer) => setFailure(answer.kind === "done" ? null : answer.message));
  const shared = { nameOf, onGo };
  return (
    <section className="suggestion-panel" aria-label={t("evidence.suggestions")}>
      <h3>{t("evidence.suggestions")}</h3>
      <p className="hint">{t("evidence.suggestions-what")}</p>
      {failure && (
        <p className="error" role="alert">
          {failure}
        </p>
      )}
      {open.length === 0 && <p>{t("evidence.no-suggestions")}</p>}
      {others.length > 0 && (
        <SuggestionList
          {...shared}
          suggestions={others}
          onDismiss={dismiss(true)}
          dismissLabel={t("evidence.ignore")}
        />
      )}
      {untied.length > 0 && (
        <details>
          <summary>{t("evidence.untied-count", { count: untied.length })}</summary>
          <SuggestionList
            {...{ ...shared, onTie, suggestions: untied }}
            onDismiss={dismiss(true)}
            dismissLabel={t("evidence.no-indicator")}
          />
        </details>
      )}
      {aside.length > 0 && (
        <details>
          <summary>{t("evidence.aside-count", { count: aside.length })}</summary>
          <SuggestionList
            {...{ ...shared, suggestions: aside }}
            onDismiss={dismiss(false)}
            dismissLabel={t("evidence.take-back")}
          />
        </details>
      )}
    </section>
  );
}
