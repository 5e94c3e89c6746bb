import { BadgeCheck, CircleHelp } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { EvidenceCount } from "#app/domain/cases/evidence/numbers-to-tie";
import { Icon } from "../icon";

/** How many numbers of a case have evidence, in one line. */
export function EvidenceSummary({ summary: { numbers, tied } }: { summary: EvidenceCount }) {
  const { t } = useTranslation();
  const isWhole = numbers > 0 && tied === numbers;
  return (
    <p className="evidence-summary">
      <span className={isWhole ? "state-ok" : "state-ask"}>
        <Icon of={isWhole ? BadgeCheck : CircleHelp} />
      </span>
      {numbers === 0 ? t("evidence.summary-none") : t("evidence.summary", { tied, numbers })}
    </p>
  );
}
